import { addMonths, firstDay, monthInWords, monthOf, type Day, type Month } from '@pbnet/domain';
import { readingFigures, type FigureThresholds, type ReadingFigure } from '@pbnet/domain/reading';
import type { Finding } from '@pbnet/domain/network-health';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { HealthSource } from '../network-health/health-source.ts';
import { compareFigures, differing } from './compare.ts';
import type { FigureComparison } from './counted-month.ts';

const names: Readonly<Record<ReadingFigure, string>> = {
  visits: 'посещения',
  'new-readers': 'новые пользователи',
  'document-views': 'просмотры документов',
};

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
    const said = readingFigures
      .flatMap((figure) => own.filter((one) => one.figure === figure))
      .map(
        ({ figure, counted, reported }) => `${names[figure]}: по журналу ${counted}, в отчёте ${reported}`,
      );
    return [
      {
        ...{ key: `figures-differ:${centerId}:${month}`, kind: 'figures-differ', regionId, regionalCenterId },
        about: `${centerName}, ${monthInWords(month)} — ${said.join('; ')}`,
        to: `/readers/figures?month=${month}&centerId=${centerId}`,
        since: firstDay(addMonths(month, 1)),
        next: { ru: 'Исправить отчёт или объяснить', en: 'Correct the report or explain' },
        responsible: { ru: 'Центр или его РЦ', en: 'The center or its regional center' },
      } satisfies Finding,
    ];
  });
}
