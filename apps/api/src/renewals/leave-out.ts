import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { LeaveOutRenewal, TakeInRenewal } from '@pbnet/validation/renewals';
import { and, eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { isInCampaign } from './cohort.repository.ts';
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
  readonly set: Pick<Stored, 'state' | 'reason'>;
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
    after: { agreementId, ...set },
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

/** Back among those that wait for a draft. */
export async function takeIn(tx: Transaction, actor: Actor, { input, now }: Leaving<TakeInRenewal>) {
  const row = await locked(tx, input);
  const { version, agreementId } = input;
  if (row.state === 'waiting' && row.version === version + 1) return;
  if (row.version !== version) throw new DomainError('conflict', 'stale-edit', { current: row });
  if (row.state !== 'left-out') throw new DomainError('rule-broken', 'renewal-not-left-out');
  const [taken] = await tx.execute<{ taken: boolean }>(sql`
    select ${isInCampaign} as taken from agreements a where a.id = ${agreementId}`);
  if (taken?.taken) throw new DomainError('rule-broken', 'renewal-taken-elsewhere');
  await write(tx, actor, { row, action: 'renewal.take-in', set: { state: 'waiting', reason: null }, now });
}
