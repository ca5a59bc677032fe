import { DomainError, type Day } from '@pbnet/domain';
import { network, type Actor, type Place } from '@pbnet/domain/access';
import {
  changedKeys,
  changeFrom,
  correctVersion,
  versionOn,
  type Changes,
  type History,
} from '@pbnet/domain/network';
import { and, eq, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { HistoryStore } from './histories.ts';
import type { Today } from './today.ts';

/** A table of things with a history, as far as editing needs to know it. */
export interface RegistryRecord<Facts extends object> {
  /** How the audit log calls the thing. */
  readonly entity: 'region' | 'organization' | 'regional-center' | 'center';
  readonly table: PgTable & { readonly id: PgColumn; readonly version: PgColumn };
  readonly history: HistoryStore<Facts>;
  readonly today: Today;
}

export interface RecordVersion {
  readonly id: number;
  readonly version: number;
}

/**
 * Takes the row for this edit. Throws not-found, or conflict with what the row says today when the edit began
 * from an older one.
 */
export async function take<Facts extends object>(
  tx: Transaction,
  record: RegistryRecord<Facts>,
  { id, version }: RecordVersion,
): Promise<History<Facts>> {
  const { table, history, today } = record;
  const taken = await tx
    .update(table)
    .set({ version: sql`${table.version} + 1` })
    .where(and(eq(table.id, id), eq(table.version, version)))
    .returning({ id: table.id });
  const versions = await history.read(tx, id);
  if (taken.length > 0) return versions;
  const [row] = await tx.select({ version: table.version }).from(table).where(eq(table.id, id));
  if (!row) throw new DomainError('not-found', 'not-found');
  const current = { ...versionOn(versions, today())?.facts, version: row.version };
  throw new DomainError('conflict', 'stale-edit', { current });
}

/** The changed facts of a version before and after, for the audit log. */
function difference<Facts extends object>(before: Facts | undefined, changes: Changes<Facts>) {
  const keys = changedKeys(changes);
  return {
    before: Object.fromEntries(keys.map((key) => [key, before?.[key]])),
    after: Object.fromEntries(keys.map((key) => [key, changes[key]])),
  };
}

export interface RecordEdit<Facts> extends RecordVersion {
  readonly from: Day;
  readonly facts: Changes<Facts>;
  /** Given for a correction of the version that begins on the day; absent for a change from the day on. */
  readonly reason?: string;
}

export interface TakenRecord<Facts extends object> {
  readonly record: RegistryRecord<Facts>;
  readonly versions: History<Facts>;
  readonly place?: Place;
}

/** Writes the new history of a taken row and its trace. Throws rule-broken when nothing is known on the day. */
export async function writeEdit<Facts extends object>(
  tx: Transaction,
  { actor, taken }: { readonly actor: Actor; readonly taken: TakenRecord<Facts> },
  { id, from, facts, reason }: RecordEdit<Facts>,
): Promise<History<Facts>> {
  const { record, versions, place = network } = taken;
  const held = versionOn(versions, from);
  const openedOn = versions[0]?.validFrom ?? from;
  if (!held) throw new DomainError('rule-broken', 'before-opening', { day: from, openedOn });
  const next =
    reason === undefined ? changeFrom(versions, from, facts) : correctVersion(versions, from, facts);
  if (!next) throw new DomainError('not-found', 'not-found');
  await record.history.replace(tx, id, next);
  const { before, after } = difference(held.facts, facts);
  await audit(tx, actor, {
    action: `${record.entity}.${reason === undefined ? 'change' : 'correct'}`,
    entity: record.entity,
    entityId: id,
    place,
    before,
    after: { ...after, from, ...(reason === undefined ? {} : { reason }) },
  });
  return next;
}
