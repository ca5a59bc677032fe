import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { standingOf, type ReaderState } from '@pbnet/domain/readers';
import type { ReaderStep } from '@pbnet/validation/readers';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import type { Today } from '../../network/today.ts';
import { readerPersons, readers } from '../readers.tables.ts';
import { heldReader, refuseStale, traceOf } from './reader-of.ts';

const nextVersion = sql`${readers.version} + 1`;

/** Reading stops with the next page; the reader's own account stays open and says why. */
export async function suspend(
  tx: Transaction,
  actor: Actor,
  { readerId, version, reason }: ReaderStep,
): Promise<void> {
  const before = await heldReader(tx, readerId);
  refuseStale(before, version);
  if (before.state === 'suspended') throw new DomainError('rule-broken', 'reader-state-wrong');
  await tx
    .update(readers)
    .set({ state: 'suspended', suspendedAt: sql`now()`, suspensionReason: reason, version: nextVersion })
    .where(eq(readers.id, readerId));
  await audit(tx, actor, {
    ...{ action: 'reader.suspend', ...traceOf(before) },
    before: { state: before.state },
    after: { state: 'suspended', reason },
  });
}

/** What the account and the age make of the reader today, not what they were when reading was stopped. */
async function stateOf(tx: Transaction, readerId: string, today: Today): Promise<ReaderState> {
  const [person] = await tx.select().from(readerPersons).where(eq(readerPersons.readerId, readerId));
  if (!person) throw new DomainError('rule-broken', 'reader-erased');
  return standingOf(person, today()).state;
}

export function restorer(today: Today) {
  return async (tx: Transaction, actor: Actor, { readerId, version, reason }: ReaderStep): Promise<void> => {
    const before = await heldReader(tx, readerId);
    refuseStale(before, version);
    if (before.state !== 'suspended') throw new DomainError('rule-broken', 'reader-state-wrong');
    const state = await stateOf(tx, readerId, today);
    await tx
      .update(readers)
      .set({ state, suspendedAt: null, suspensionReason: '', version: nextVersion })
      .where(eq(readers.id, readerId));
    await audit(tx, actor, {
      ...{ action: 'reader.restore', ...traceOf(before) },
      before: { state: before.state },
      after: { state, reason },
    });
  };
}
