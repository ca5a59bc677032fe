import { addMonths, firstDay, monthInWords, monthOf, type Day, type Month } from '@pbnet/domain';
import { readingFigures, type FigureThresholds, type ReadingFigure } from '@pbnet/domain/reading';
import type { Finding } from '@pbnet/domain/network-health';
import type { Words } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { HealthSource } from '../network-health/health-source.ts';
import { compareFigures, differing } from './compare.ts';
import type { FigureComparison } from './counted-month.ts';

const names: Readonly<Record<ReadingFigure, Words>> = {
  visits: { ru: 'посещения', en: 'visits' },
  'new-readers': { ru: 'новые пользователи', en: 'new users' },
  'document-views': { ru: 'просмотры документов', en: 'document views' },
};

const monthInEnglish = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Months back from the running one that a report may still be mended in. */
const monthsBack = 2;

/** Reports that say another number than the access log, until they are corrected or explained. */
export function figuresHealth(thresholds: () => Promise<FigureThresholds>): HealthSource {
  return {
    async findings(tx, today) {
      const allowed = await thresholds();
      const found: Finding[] = [];
      for (const month of await comparedMonths(tx, today)) {
        const differences = differing(await compareFigures(tx, { month, thresholds: allowed }));
        found.push(...findingsOf(month, differences));
      }
      return found;
    },
  };
}

async function comparedMonths(tx: Transaction, today: Day): Promise<readonly Month[]> {
  const rows = await tx.execute<{ month: Month }>(sql`
    select month from reporting_periods
    where state <> 'scheduled' and month between ${addMonths(monthOf(today), -monthsBack)} and ${monthOf(today)}
    order by month`);
  return rows.map(({ month }) => month);
}

/** One break for each centre's month, whatever number of its figures differ. */
function findingsOf(month: Month, differences: readonly FigureComparison[]): readonly Finding[] {
  return [...Map.groupBy(differences, ({ centerId }) => centerId)].flatMap(([centerId, own]) => {
    const [first] = own;
    if (!first) return [];
    const { centerName, regionId, regionalCenterId } = first;
    const inOrder = readingFigures.flatMap((figure) => own.filter((one) => one.figure === figure));
    const ru = inOrder.map(
      ({ figure, counted, reported }) => `${names[figure].ru}: по журналу ${counted}, в отчёте ${reported}`,
    );
    const en = inOrder.map(
      ({ figure, counted, reported }) => `${names[figure].en}: ${counted} counted, ${reported} reported`,
    );
    return [
      {
        ...{ key: `figures-differ:${centerId}:${month}`, kind: 'figures-differ', regionId, regionalCenterId },
        about: {
          ru: `${centerName}, ${monthInWords(month)} — ${ru.join('; ')}`,
          en: `${centerName}, ${monthInEnglish.format(new Date(`${month}-01`))} — ${en.join('; ')}`,
        },
        to: `/readers/figures?month=${month}&centerId=${centerId}`,
        since: firstDay(addMonths(month, 1)),
        next: { ru: 'Исправить отчёт или объяснить', en: 'Correct the report or explain' },
        responsible: { ru: 'Центр или его РЦ', en: 'The center or its regional center' },
      } satisfies Finding,
    ];
  });
}
