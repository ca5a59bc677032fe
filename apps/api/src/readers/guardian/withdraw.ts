import { standingOf, type ReaderState } from '@pbnet/domain/readers';
import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { neededConsent } from '@pbnet/domain/readers';
import type { Day } from '@pbnet/domain';
import { audit, readerSelf } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import type { ReaderErasure } from '../erasure/reader-erasure.ts';
import { readerConsents, readerPersons, readers } from '../readers.tables.ts';
import type { GuardedReader } from './guarded-reader.ts';
import { guardianConfirmations } from './guardian.tables.ts';

export interface Withdrawing {
  readonly child: GuardedReader;
  readonly confirmationId: string;
  readonly today: Day;
  readonly erasure: Pick<ReaderErasure, 'eraseLater'>;
}

/**
 * Takes the guardian's word back. The minor's own consent does not stand without it: reading at home stops with the
 * next page, and the data go by the term of the law unless a guardian answers again.
 */
export async function withdrawMinor(tx: Transaction, asked: Withdrawing): Promise<void> {
  const { child, confirmationId, today, erasure } = asked;
  const { reader, person } = child;
  const readerId = reader.id;
  await tx
    .update(guardianConfirmations)
    .set({ withdrawnAt: sql`now()` })
    .where(eq(guardianConfirmations.id, confirmationId));
  const fallen = or(eq(readerConsents.purpose, neededConsent), eq(readerConsents.givenBy, 'guardian'));
  await tx
    .update(readerConsents)
    .set({ withdrawnAt: sql`now()` })
    .where(and(eq(readerConsents.readerId, readerId), isNull(readerConsents.withdrawnAt), fallen));
  await tx
    .update(readerPersons)
    .set({ guardianName: null, guardianSince: null })
    .where(eq(readerPersons.readerId, readerId));
  const standing = standingOf({ ...person, guardianSince: null }, today);
  const state: ReaderState = reader.state === 'suspended' ? reader.state : standing.state;
  await tx
    .update(readers)
    .set({ state, confirmedAt: null, version: sql`${readers.version} + 1` })
    .where(eq(readers.id, readerId));
  await audit(tx, readerSelf, {
    ...{ action: 'reader.guardian-withdraw', entity: 'reader', entityId: readerId },
    before: { state: reader.state },
    after: { state },
  });
  await erasure.eraseLater(tx, { readerId, ground: 'consent-withdrawn', actor: readerSelf });
}
