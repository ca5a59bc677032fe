import { DomainError, type Month } from '@pbnet/domain';
import type { ResultFigures } from '@pbnet/domain/monitoring';
import { eq } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import type { MailingLetter, MailingSource } from '../../mail/mailing-source.ts';
import { xlsxType } from '../../xlsx/workbook.ts';
import { monitoringResults } from '../results.tables.ts';
import { resultLetter } from './result-letter.ts';

export interface ResultMailingOptions {
  readonly database: Database;
  readonly publicUrl: string;
}

async function publishedResult(database: Database, month: Month) {
  const { words, figures, bulletinPdf, bulletinXlsx, state } = monitoringResults;
  const [row] = await database.system((tx) =>
    tx
      .select({ words, figures, bulletinPdf, bulletinXlsx, state })
      .from(monitoringResults)
      .where(eq(monitoringResults.month, month)),
  );
  if (row?.state !== 'published' || !row.bulletinPdf || !row.bulletinXlsx)
    throw new DomainError('rule-broken', 'result-not-published', { month });
  return {
    words: row.words,
    figures: row.figures as ResultFigures,
    attachments: [
      {
        fileName: `Итоги мониторинга ${month}.pdf`,
        contentType: 'application/pdf',
        content: row.bulletinPdf,
      },
      { fileName: `Итоги мониторинга ${month}.xlsx`, contentType: xlsxType, content: row.bulletinXlsx },
    ],
  };
}

/** Results to every regional center of the month, from the frozen row alone: the same letters whenever they are made. */
export function resultMailing({ database, publicUrl }: ResultMailingOptions): MailingSource {
  return {
    kind: 'results',
    async letters(month): Promise<readonly MailingLetter[]> {
      const { attachments, figures, words } = await publishedResult(database, month);
      return figures.regionalCenters.map((own) => ({
        regionalCenterId: own.id,
        regionId: own.regionId,
        regionalCenterName: own.name,
        attachments,
        ...resultLetter(own, { figures, words, publicUrl }),
      }));
    },
  };
}
