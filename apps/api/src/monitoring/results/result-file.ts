import type { Month } from '@pbnet/domain';
import { bulletinPdf } from '../bulletin/bulletin-pdf.ts';
import { bulletinWorkbook } from '../bulletin/bulletin-workbook.ts';
import { liveFigures } from './figures.ts';
import type { PublishingOptions } from './publish-result.ts';
import type { ResultRow } from './results.repository.ts';
import { monitoringResults } from '../results.tables.ts';
import { eq } from 'drizzle-orm';

export type ResultFileKind = 'pdf' | 'xlsx';

export interface ResultFile {
  readonly content: Uint8Array;
  /** True while it is a draft, made at this moment and kept nowhere. */
  readonly draft: boolean;
}

async function kept(
  { database }: PublishingOptions,
  month: Month,
  kind: ResultFileKind,
): Promise<Uint8Array | null> {
  const { bulletinPdf: pdf, bulletinXlsx: xlsx } = monitoringResults;
  const [row] = await database.system((tx) =>
    tx
      .select({ content: kind === 'pdf' ? pdf : xlsx })
      .from(monitoringResults)
      .where(eq(monitoringResults.month, month)),
  );
  return row?.content ?? null;
}

export async function resultFile(
  options: PublishingOptions,
  { month, state, words }: ResultRow,
  kind: ResultFileKind,
): Promise<ResultFile> {
  const content = state === 'published' ? await kept(options, month, kind) : null;
  if (content) return { content, draft: false };
  const { figures } = await liveFigures(options, month);
  const input = { figures, words, publishedOn: null };
  const made =
    kind === 'pdf' ? await bulletinPdf({ ...input, madeAt: options.now() }) : await bulletinWorkbook(input);
  return { content: made, draft: true };
}
