import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { DisagreementState, Side } from '@pbnet/domain/agreements';
import { openStates } from '@pbnet/domain/agreements';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { isOwn } from './agreement-place.ts';
import type { Agreement } from './agreement.ts';
import { agreementsRepository } from './agreements.repository.ts';

/** A clause of the protocol of disagreements. */
export interface Disagreement {
  readonly id: string;
  readonly agreementId: string;
  readonly clause: string;
  readonly ours: string;
  readonly theirs: string;
  readonly agreed: string | null;
  readonly state: DisagreementState;
  readonly raisedBy: Side;
  readonly createdAt: string;
  readonly settledAt: string | null;
  readonly version: number;
}

export interface Remark {
  readonly id: string;
  readonly agreementId: string;
  readonly round: number;
  readonly clause: string;
  readonly words: string;
  readonly side: Side;
  readonly author: string | null;
  readonly createdAt: string;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly version: number;
}

export function sideOf({ place }: Actor): Side {
  return place.kind === 'network' ? 'headquarters' : 'regional-center';
}

const iso = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const disagreementJson = sql`json_build_object('id', d.id, 'agreementId', d.agreement_id, 'clause', d.clause,
  'ours', d.ours, 'theirs', d.theirs, 'agreed', d.agreed, 'state', d.state, 'raisedBy', d.raised_by,
  'createdAt', ${iso(sql`d.created_at`)}, 'settledAt', ${iso(sql`d.settled_at`)}, 'version', d.version)`;

const remarkJson = sql`json_build_object('id', r.id, 'agreementId', r.agreement_id, 'round', r.round,
  'clause', r.clause, 'words', r.words, 'side', r.side, 'author', w.display_name,
  'createdAt', ${iso(sql`r.created_at`)}, 'answer', r.answer, 'answeredBy', b.display_name,
  'answeredAt', ${iso(sql`r.answered_at`)}, 'version', r.version)`;

export async function readDisagreements(
  tx: Transaction,
  agreementId: string,
): Promise<readonly Disagreement[]> {
  const rows = await tx.execute<{ row: Disagreement }>(sql`
    select ${disagreementJson} as row from disagreements d
    where d.agreement_id = ${agreementId} order by d.created_at, d.id`);
  return rows.map(({ row }) => row);
}

export async function lockDisagreement(tx: Transaction, id: string): Promise<Disagreement | undefined> {
  const [row] = await tx.execute<{ row: Disagreement }>(
    sql`select ${disagreementJson} as row from disagreements d where d.id = ${id} for update`,
  );
  return row?.row;
}

export async function readRemarks(tx: Transaction, where: SQL): Promise<readonly Remark[]> {
  const rows = await tx.execute<{ row: Remark }>(sql`
    select ${remarkJson} as row from agreement_remarks r left join accounts w on w.id = r.author_id
    left join accounts b on b.id = r.answered_by where ${where} order by r.created_at, r.id`);
  return rows.map(({ row }) => row);
}

/** The agreement, locked, of an actor that may work on it while it is being prepared. */
export async function inPreparation(tx: Transaction, actor: Actor, id: string): Promise<Agreement> {
  const agreement = await agreementsRepository(tx).lock(id);
  if (!agreement) throw new DomainError('not-found', 'not-found');
  if (!isOwn(actor, agreement)) throw new DomainError('forbidden', 'place-forbidden');
  const open: readonly string[] = openStates;
  if (!open.includes(agreement.state) || agreement.state === 'signing')
    throw new DomainError('rule-broken', 'agreement-settled-for-remarks');
  return agreement;
}
