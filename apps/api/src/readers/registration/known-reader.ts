import type { Day } from '@pbnet/domain';
import { standingOf } from '@pbnet/domain/readers';
import { eq, sql } from 'drizzle-orm';
import { audit, readerSelf } from '../../audit/audit.ts';
import type { PersonKeys } from '../../audit/person-keys.ts';
import type { Transaction } from '../../database.ts';
import type { EsiaPerson } from '../../esia/esia-profile.ts';
import { readerPersons, readers } from '../readers.tables.ts';

type Person = typeof readerPersons.$inferSelect;
type Reader = typeof readers.$inferSelect;

export interface Known {
  readonly reader: Reader;
  readonly person: Person;
}

/** Keeps two sign-ins of one person apart until the transaction ends, and finds the reader that this person is. */
export async function knownBy(tx: Transaction, esiaHash: Buffer): Promise<Known | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${esiaHash.toString('hex')}, 0))`);
  const [row] = await tx
    .select({ reader: readers, person: readerPersons })
    .from(readerPersons)
    .innerJoin(readers, eq(readers.id, readerPersons.readerId))
    .where(eq(readerPersons.esiaHash, esiaHash))
    .for('update');
  return row ?? null;
}

/** As ЕСИА names a person; a name that is missing is empty. */
export function personFields(person: EsiaPerson) {
  return {
    lastName: person.lastName,
    firstName: person.firstName,
    middleName: person.middleName ?? '',
    email: person.email,
  };
}

export interface Refreshing {
  readonly known: Known;
  readonly person: EsiaPerson;
  readonly today: Day;
  readonly personKeys: PersonKeys;
}

/**
 * Takes over what ЕСИА says today. What the staff saw by a document stays confirmed, a suspension stays, and a day of
 * birth that is not handed over this time is not forgotten.
 */
export async function refreshKnown(tx: Transaction, asked: Refreshing): Promise<Reader> {
  const { known, person, today, personKeys } = asked;
  const { reader, person: before } = known;
  const level = before.documentKind === null ? person.level : before.level;
  const birthDate = (person.birthDate as Day | null) ?? before.birthDate;
  const fields = { ...personFields(person), level, birthDate };
  const standing = standingOf({ level, birthDate, guardianSince: before.guardianSince }, today);
  const state = reader.state === 'suspended' ? reader.state : standing.state;
  await tx
    .update(readerPersons)
    .set({ ...fields, checkedAt: sql`now()` })
    .where(eq(readerPersons.readerId, reader.id));
  const names = Object.keys(fields) as (keyof typeof fields)[];
  const changed = names.filter((name) => fields[name] !== before[name]);
  if (changed.length === 0 && state === reader.state) return reader;
  const confirmedAt = state === 'confirmed' ? sql`coalesce(${readers.confirmedAt}, now())` : null;
  const moved = state === reader.state ? {} : { state, confirmedAt };
  const [updated] = await tx
    .update(readers)
    .set({ ...moved, version: sql`${readers.version} + 1` })
    .where(eq(readers.id, reader.id))
    .returning();
  const personal = Object.fromEntries(changed.map((name) => [name, fields[name]]));
  await audit(tx, readerSelf, {
    ...{ action: 'reader.refresh', entity: 'reader', entityId: reader.id },
    before: { state: reader.state, level: before.level },
    after: { state, level, changed },
    personal: await personKeys.seal(tx, reader.id, personal),
  });
  return updated ?? reader;
}
