import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { LeaveOutRenewal, TakeInRenewal } from '@pbnet/validation/renewals';
import { and, eq, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { lockRenewal, refuseClosed } from './draft-run.ts';
import { tellRenewal } from './renewal-notices.ts';
import { renewalAgreements as table } from './renewals.tables.ts';

export interface Leaving<Input> {
  readonly input: Input;
  readonly now: Date;
}

type Stored = typeof table.$inferSelect;

async function locked(tx: Transaction, { campaignId, agreementId }: TakeInRenewal): Promise<Stored> {
  await lockRenewal(tx, campaignId);
  await refuseClosed(tx, campaignId);
  const key = and(eq(table.campaignId, campaignId), eq(table.agreementId, agreementId));
  const [row] = await tx.select().from(table).where(key).for('update');
  if (!row) throw new DomainError('not-found', 'not-found');
  return row;
}

interface Change {
  readonly row: Stored;
  readonly action: string;
  readonly set: Pick<Stored, 'state' | 'reason'> & Partial<Pick<Stored, 'successorId'>>;
  readonly now: Date;
}

async function write(tx: Transaction, actor: Actor, { row, action, set, now }: Change): Promise<void> {
  const { campaignId, agreementId, regionId, regionalCenterId } = row;
  await tx
    .update(table)
    .set({ ...set, failure: null, attempts: 0, since: now, version: sql`${table.version} + 1` })
    .where(and(eq(table.campaignId, campaignId), eq(table.agreementId, agreementId)));
  await audit(tx, actor, {
    ...{ action, entity: 'renewal', entityId: campaignId },
    ...(regionId === null || regionalCenterId === null
      ? {}
      : { place: { kind: 'regional-center' as const, regionId, regionalCenterId } }),
    before: { agreementId, state: row.state, reason: row.reason },
    after: { agreementId, state: set.state, reason: set.reason },
  });
  await tellRenewal(tx, campaignId);
}

/** It is not renewed, and everybody sees why. A draft that is there is withdrawn on its own page instead. */
export async function leaveOut(tx: Transaction, actor: Actor, { input, now }: Leaving<LeaveOutRenewal>) {
  const row = await locked(tx, input);
  const { version, reason } = input;
  if (row.state === 'left-out' && row.reason === reason && row.version === version + 1) return;
  if (row.version !== version) throw new DomainError('conflict', 'stale-edit', { current: row });
  if (row.state === 'drafted') throw new DomainError('rule-broken', 'renewal-drafted-already');
  await write(tx, actor, { row, action: 'renewal.leave-out', set: { state: 'left-out', reason }, now });
}

/** Its draft was withdrawn on its own page. */
async function isWithdrawn(tx: Transaction, { state, successorId }: Stored): Promise<boolean> {
  if (state !== 'drafted') return false;
  const [successor] = await tx.execute<{ state: string }>(sql`
    select state from agreements where id = ${successorId}`);
  return successor?.state === 'withdrawn';
}

async function refuseTaken(tx: Transaction, { campaignId, agreementId }: Stored): Promise<void> {
  const [other] = await tx.execute(sql`
    select from renewal_agreements r join campaigns c on c.id = r.campaign_id and c.closed_at is null
    where r.agreement_id = ${agreementId} and r.campaign_id <> ${campaignId} and r.state <> 'left-out' limit 1`);
  if (other) throw new DomainError('rule-broken', 'renewal-taken-elsewhere');
}

/** Back among those that wait for a draft: what was left out, or what has lost its draft, which then gets another. */
export async function takeIn(tx: Transaction, actor: Actor, { input, now }: Leaving<TakeInRenewal>) {
  const row = await locked(tx, input);
  const { version } = input;
  if (row.state === 'waiting' && row.version === version + 1) return;
  if (row.version !== version) throw new DomainError('conflict', 'stale-edit', { current: row });
  const again = await isWithdrawn(tx, row);
  if (row.state !== 'left-out' && !again) throw new DomainError('rule-broken', 'renewal-not-left-out');
  await refuseTaken(tx, row);
  const set = { state: 'waiting', reason: null, ...(again ? { successorId: randomUUID() } : {}) } as const;
  await write(tx, actor, { row, action: 'renewal.take-in', set, now });
}
