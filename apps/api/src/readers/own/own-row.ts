import { DomainError, type Day } from '@pbnet/domain';
import { adultAge, ageOn, neededConsent, standingOf, type ReaderNext } from '@pbnet/domain/readers';
import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { guardianConfirmations } from '../guardian/guardian.tables.ts';
import { mustAgreeAnew } from '../registration/consent-texts.ts';
import { readerConsents, readerPersons, readers } from '../readers.tables.ts';

export interface OwnRow {
  readonly reader: typeof readers.$inferSelect;
  readonly person: typeof readerPersons.$inferSelect;
  /** The needed consent is in force. */
  readonly agreed: boolean;
  /** A new edition of a consent waits for an answer. */
  readonly mustAgree: boolean;
  /** A guardian has answered for the minor and taken it back, and nobody else has answered since. */
  readonly guardianLeft: boolean;
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
  const mustAgree = agreed && (await mustAgreeAnew(tx, readerId));
  return { ...row, agreed, mustAgree, guardianLeft: !agreed && (await hasGuardianLeft(tx, row.person)) };
}

async function hasGuardianLeft(
  tx: Transaction,
  { readerId, guardianSince }: OwnRow['person'],
): Promise<boolean> {
  if (guardianSince !== null) return false;
  return (await tx.$count(guardianConfirmations, eq(guardianConfirmations.readerId, readerId))) > 0;
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

/** Nobody gives a minor's consent back but a guardian, once one has withdrawn it. */
export function refuseWithoutGuardian({ person, guardianLeft }: OwnRow, today: Day): void {
  if (guardianLeft && isMinor(person, today)) throw new DomainError('rule-broken', 'reader-guardian-again');
}

const isMinor = ({ birthDate }: OwnRow['person'], today: Day) =>
  birthDate !== null && ageOn(birthDate, today) < adultAge;

/** What the reader can do next, the first that stands in the way. */
export function nextOf({ reader, person, agreed, mustAgree, guardianLeft }: OwnRow, today: Day): ReaderNext {
  if (guardianLeft && isMinor(person, today)) return 'guardian';
  if (!agreed) return 'consent';
  if (reader.state === 'suspended') return 'suspended';
  if (mustAgree) return 'consent-anew';
  return reader.state === 'confirmed' ? 'none' : standingOf(person, today).next;
}
