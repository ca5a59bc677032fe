import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { createHash } from 'node:crypto';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { OrganizationRecords } from '../network/organization-records.ts';
import type { Today } from '../network/today.ts';
import { currentRequest } from '../request-info.ts';
import { compare } from './compare-partners.ts';
import { judgeRow, type ImportRow, type JudgedRow, type RowOutcome } from './judge-partner-row.ts';
import { knownPartners } from './known-partners.ts';
import { readPartnerRows, type FilledRow } from './read-partner-rows.ts';

/** The answer to a file. Nothing is written while one row is refused. */
export interface PartnerImportAnswer {
  readonly written: boolean;
  /** To be sent back with the same file in order to write it: says that nothing changed since this answer. */
  readonly confirmation: string;
  readonly counts: Readonly<Record<RowOutcome, number>>;
  /** Refused rows first, then changes; at most two hundred are told. */
  readonly rows: readonly ImportRow[];
}

export interface PartnerFile {
  readonly bytes: Buffer;
  /** Of an earlier answer to the same file; null only checks it. */
  readonly confirmation: string | null;
}

const most = 200;
const weight: readonly RowOutcome[] = ['refused', 'changed', 'added', 'same'];

function answerOf(judged: readonly JudgedRow[], confirmation: string, written: boolean): PartnerImportAnswer {
  const rows = judged.map(({ answer }) => answer);
  const count = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return {
    ...{ written, confirmation },
    counts: {
      added: count('added'),
      changed: count('changed'),
      same: count('same'),
      refused: count('refused'),
    },
    rows: rows
      .toSorted((a, b) => weight.indexOf(a.outcome) - weight.indexOf(b.outcome) || a.row - b.row)
      .slice(0, most),
  };
}

/** The same for the same file and the same cards only. */
function confirmationOf(bytes: Buffer, judged: readonly JudgedRow[]): string {
  const hash = createHash('sha256').update(bytes);
  for (const { answer, write } of judged)
    hash.update(`${answer.row} ${answer.outcome} ${write?.card?.id ?? ''} ${write?.card?.version ?? ''};`);
  return hash.digest('hex');
}

export interface PartnerImportOptions {
  readonly database: Database;
  readonly records: OrganizationRecords;
  readonly today: Today;
}

export function partnerImport({ database, records, today }: PartnerImportOptions) {
  async function judge(
    tx: Transaction,
    actor: Actor,
    rows: readonly FilledRow[],
  ): Promise<readonly JudgedRow[]> {
    const known = await knownPartners(tx, actor, today());
    const context = { known, language: currentRequest().language, seen: new Map<string, number>() };
    return rows.map((row) => judgeRow(row, context));
  }

  async function write(tx: Transaction, actor: Actor, judged: readonly JudgedRow[]): Promise<void> {
    const ids: number[] = [];
    for (const { write: wanted } of judged) {
      if (!wanted) continue;
      const { card, regionId, content } = wanted;
      if (card) {
        await records.save(tx, actor, { ...content, id: card.id, version: card.version, from: today() });
        ids.push(card.id);
      } else ids.push(await records.add(tx, actor, { ...content, regionId }));
    }
    await compare(tx, ids);
  }

  /** Checks the file, or writes it when the confirmation is that of an answer that still holds. */
  return async (actor: Actor, { bytes, confirmation }: PartnerFile): Promise<PartnerImportAnswer> => {
    const rows = await readPartnerRows(bytes);
    return database.as(actor, async (tx) => {
      const judged = await judge(tx, actor, rows);
      const now = confirmationOf(bytes, judged);
      const refused = judged.some(({ answer }) => answer.outcome === 'refused');
      if (confirmation === null || refused) return answerOf(judged, now, false);
      if (confirmation !== now) throw new DomainError('conflict', 'partners-file-changed');
      await write(tx, actor, judged);
      const answer = answerOf(judged, now, true);
      await audit(tx, actor, {
        ...{ action: 'organization.import', entity: 'organization', entityId: 'xlsx' },
        after: { added: answer.counts.added, changed: answer.counts.changed },
      });
      return answer;
    });
  };
}
