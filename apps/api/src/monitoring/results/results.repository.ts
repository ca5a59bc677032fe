import type { Month } from '@pbnet/domain';
import type { PeriodState, ResultFigures, ResultState } from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

export interface ResultRow {
  readonly month: Month;
  readonly periodState: PeriodState;
  /** Null while nobody has written or published anything. */
  readonly state: ResultState | null;
  readonly words: string;
  /** 0 while there is no row. */
  readonly version: number;
  readonly figures: ResultFigures | null;
  readonly pdfSha256: string | null;
  readonly xlsxSha256: string | null;
  /** ISO 8601 */
  readonly publishedAt: string | null;
}

export interface FrozenResult {
  readonly month: Month;
  readonly figures: ResultFigures;
  readonly pdf: Uint8Array;
  readonly xlsx: Uint8Array;
  readonly pdfSha256: string;
  readonly xlsxSha256: string;
  readonly publishedAt: Date;
  readonly publishedBy: string;
}

const bytes = (content: Uint8Array) => Buffer.from(content.buffer, content.byteOffset, content.byteLength);

export function resultsRepository(tx: Transaction) {
  return {
    async find(month: Month): Promise<ResultRow | undefined> {
      const [row] = await tx.execute<{ json: string }>(sql`
        select json_build_object(
          'month', period.month, 'periodState', period.state, 'state', result.state,
          'words', coalesce(result.words, ''), 'version', coalesce(result.version, 0), 'figures', result.figures,
          'pdfSha256', result.pdf_sha256, 'xlsxSha256', result.xlsx_sha256, 'publishedAt', result.published_at
        )::text as json
        from reporting_periods period left join monitoring_results result on result.month = period.month
        where period.month = ${month}`);
      return row && JSON.parse(row.json);
    },

    /** Holds the month still: nobody else publishes it, and no report of it changes, until the transaction ends. */
    async hold(month: Month): Promise<string> {
      await tx.execute(sql`select from reporting_periods where month = ${month} for update`);
      await tx.execute(sql`select from center_reports where month = ${month} order by center_id for share`);
      const [row] = await tx.execute<{ fingerprint: string }>(sql`
        select count(*) || ':' || coalesce(sum(version), 0) as fingerprint
        from center_reports where month = ${month}`);
      return row?.fingerprint ?? '';
    },

    /** Returns the new version, or undefined when the words were changed since that version. */
    async saveWords(month: Month, version: number, words: string): Promise<number | undefined> {
      const [row] = await tx.execute<{ version: number }>(
        version === 0
          ? sql`
            insert into monitoring_results (month, words) values (${month}, ${words})
            on conflict (month) do nothing returning version`
          : sql`
            update monitoring_results set words = ${words}, version = version + 1
            where month = ${month} and version = ${version} and state = 'draft' returning version`,
      );
      return row?.version;
    },

    async freeze(result: FrozenResult): Promise<void> {
      const at = result.publishedAt.toISOString();
      await tx.execute(sql`
        update monitoring_results set state = 'published', figures = ${JSON.stringify(result.figures)}::jsonb,
          bulletin_pdf = ${bytes(result.pdf)}, bulletin_xlsx = ${bytes(result.xlsx)},
          pdf_sha256 = ${result.pdfSha256}, xlsx_sha256 = ${result.xlsxSha256},
          published_at = ${at}::timestamptz, published_by = ${result.publishedBy}, version = version + 1
        where month = ${result.month} and state = 'draft'`);
      await tx.execute(sql`
        update reporting_periods set state = 'published', published_at = ${at}::timestamptz, version = version + 1
        where month = ${result.month} and state = 'closed'`);
    },
  };
}
