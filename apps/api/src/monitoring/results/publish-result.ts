import { DomainError, dayIn, dayInWords, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { PublishResult } from '@pbnet/validation/monitoring';
import { createHash } from 'node:crypto';
import { audit } from '../../audit/audit.ts';
import type { Database } from '../../database.ts';
import { bulletinPdf } from '../bulletin/bulletin-pdf.ts';
import { bulletinWorkbook } from '../bulletin/bulletin-workbook.ts';
import { liveFigures, type ZeroListsOfAll } from './figures.ts';
import { resultsRepository, type FrozenResult, type ResultRow } from './results.repository.ts';

export interface PublishingOptions {
  readonly database: Database;
  readonly zeroLists: ZeroListsOfAll;
  readonly now: () => Date;
}

/** The library's own clock: a bulletin carries the date of St Petersburg. */
const libraryZone = 'Europe/Moscow';

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Says why the month cannot be published, or nothing. */
function checkReady(row: ResultRow, version: number): void {
  const month = row.month;
  if (row.version !== version)
    throw new DomainError('conflict', 'stale-edit', { current: { words: row.words, version: row.version } });
  if (row.periodState === 'open' || row.periodState === 'scheduled')
    throw new DomainError('rule-broken', 'result-month-not-closed', { month });
  if (row.words.trim() === '') throw new DomainError('rule-broken', 'result-needs-words', { month });
}

async function prepare(options: PublishingOptions, actor: Actor, { month, words }: ResultRow) {
  const { figures, fingerprint } = await liveFigures(options, month);
  const publishedAt = options.now();
  const publishedOn = dayInWords(dayIn(libraryZone, publishedAt));
  const [pdf, xlsx] = await Promise.all([
    bulletinPdf({ figures, words, publishedOn, madeAt: publishedAt }),
    bulletinWorkbook({ figures, words, publishedOn }),
  ]);
  const frozen: FrozenResult = {
    month,
    figures,
    pdf,
    xlsx,
    pdfSha256: sha256(pdf),
    xlsxSha256: sha256(xlsx),
    publishedAt,
    publishedBy: actor.accountId,
  };
  return { frozen, fingerprint };
}

/** A report changed while the bulletin was being set: once more, with the new figures. */
const attempts = 3;

/**
 * Freezes the figures and the bulletin. The files are made before the transaction, which only checks that no report
 * and no word has changed since. Publishing what is published does nothing.
 */
export async function publishResult(
  options: PublishingOptions,
  actor: Actor,
  { month, version }: PublishResult,
): Promise<void> {
  const { database } = options;
  const read = () => database.as(actor, (tx) => findResult(resultsRepository(tx), month));
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const before = await read();
    if (before.state === 'published') return;
    checkReady(before, version);
    const { frozen, fingerprint } = await prepare(options, actor, before);
    const done = await database.as(actor, async (tx) => {
      const repository = resultsRepository(tx);
      if ((await repository.hold(month)) !== fingerprint) return false;
      const row = await findResult(repository, month);
      if (row.state === 'published') return true;
      checkReady(row, version);
      await repository.freeze(frozen);
      await audit(tx, actor, {
        action: 'result.publish',
        entity: 'result',
        entityId: month,
        before: { state: 'draft', version },
        after: { state: 'published', pdfSha256: frozen.pdfSha256, xlsxSha256: frozen.xlsxSha256 },
      });
      return true;
    });
    if (done) return;
  }
  throw new DomainError('conflict', 'result-figures-moving', { month });
}

export async function findResult(
  repository: Pick<ReturnType<typeof resultsRepository>, 'find'>,
  month: Month,
): Promise<ResultRow> {
  const row = await repository.find(month);
  if (!row) throw new DomainError('not-found', 'month-unknown');
  return row;
}
