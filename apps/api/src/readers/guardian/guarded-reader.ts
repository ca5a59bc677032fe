import { DomainError, type Day } from '@pbnet/domain';
import { adultAge, ageOn, fullName } from '@pbnet/domain/readers';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { readerPersons, readers } from '../readers.tables.ts';

type Reader = typeof readers.$inferSelect;
type Person = typeof readerPersons.$inferSelect;

export interface GuardedReader {
  readonly reader: Reader;
  readonly person: Person & { readonly birthDate: Day };
  readonly name: string;
}

/** The minor, held until the transaction ends; null for an adult, an unknown age and who is gone. */
export async function guardedReader(
  tx: Transaction,
  readerId: string,
  today: Day,
): Promise<GuardedReader | null> {
  // The reader's row first, as every other writer holds it.
  const [reader] = await tx.select().from(readers).where(eq(readers.id, readerId)).for('update');
  const [person] = await tx.select().from(readerPersons).where(eq(readerPersons.readerId, readerId));
  if (!reader || !person || person.birthDate === null) return null;
  const { birthDate } = person;
  if (ageOn(birthDate, today) >= adultAge) return null;
  return { reader, person: { ...person, birthDate }, name: fullName(person) };
}

/** @throws DomainError 'guardian-child-grown' */
export function refuseGrown(child: GuardedReader | null): asserts child is GuardedReader {
  if (!child) throw new DomainError('rule-broken', 'guardian-child-grown');
}
