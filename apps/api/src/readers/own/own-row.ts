import { DomainError, type Day } from '@pbnet/domain';
import { neededConsent, standingOf, type ReaderNext } from '@pbnet/domain/readers';
import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { readerConsents, readerPersons, readers } from '../readers.tables.ts';

export interface OwnRow {
  readonly reader: typeof readers.$inferSelect;
  readonly person: typeof readerPersons.$inferSelect;
  /** The needed consent is in force. */
  readonly agreed: boolean;
}

/** What is known of the reader; null once erased. */
export async function ownRow(tx: Transaction, readerId: string): Promise<OwnRow | null> {
  const [row] = await tx
    .select({ reader: readers, person: readerPersons })
    .from(readers)
    .innerJoin(readerPersons, eq(readerPersons.readerId, readers.id))
    .where(eq(readers.id, readerId));
  if (!row) return null;
  const needed = and(eq(readerConsents.readerId, readerId), eq(readerConsents.purpose, neededConsent));
  const agreed = (await tx.$count(readerConsents, and(needed, isNull(readerConsents.withdrawnAt)))) > 0;
  return { ...row, agreed };
}

/** @throws DomainError 'reader-gone' */
export async function ownRowOf(tx: Transaction, readerId: string): Promise<OwnRow> {
  const row = await ownRow(tx, readerId);
  if (!row) throw readerGone();
  return row;
}

export function readerGone(): DomainError {
  return new DomainError('not-found', 'reader-gone');
}

/** What the reader can do next, the first that stands in the way. */
export function nextOf({ reader, person, agreed }: OwnRow, today: Day): ReaderNext {
  if (!agreed) return 'consent';
  if (reader.state === 'suspended') return 'suspended';
  return reader.state === 'confirmed' ? 'none' : standingOf(person, today).next;
}
