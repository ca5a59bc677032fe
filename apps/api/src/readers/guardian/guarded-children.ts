import { fullName, type GuardedChild } from '@pbnet/domain/readers';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { readerPersons } from '../readers.tables.ts';
import { guardianConfirmations as table } from './guardian.tables.ts';

/** For whom the guardian answers now. */
export async function guardedChildren(tx: Transaction, hash: Buffer): Promise<readonly GuardedChild[]> {
  const rows = await tx
    .select({ id: table.id, confirmedAt: table.confirmedAt, person: readerPersons })
    .from(table)
    .innerJoin(readerPersons, eq(readerPersons.readerId, table.readerId))
    .where(and(eq(table.guardianHash, hash), isNull(table.withdrawnAt)))
    .orderBy(asc(table.confirmedAt));
  return rows.map(({ id, confirmedAt, person }) => ({
    ...{ id, confirmedAt: confirmedAt.toISOString(), name: fullName(person) },
  }));
}
