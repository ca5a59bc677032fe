import { DomainError } from '@pbnet/domain';
import { standingOf } from '@pbnet/domain/readers';
import { eq, sql } from 'drizzle-orm';
import { audit, type AuditActor } from '../../audit/audit.ts';
import type { ReaderErasure } from '../erasure/reader-erasure.ts';
import type { PersonKeys } from '../../audit/person-keys.ts';
import type { Transaction } from '../../database.ts';
import type { Today } from '../../network/today.ts';
import { entitlements, readerConsents, readerPersons, readers } from '../readers.tables.ts';
import { traceOf, type ReaderRecord } from '../staff/reader-of.ts';

export interface JoinDesk {
  readonly erasure: Pick<ReaderErasure, 'eraseReader'>;
  readonly personKeys: PersonKeys;
  readonly today: Today;
}

export interface Join {
  readonly kept: ReaderRecord;
  readonly gone: ReaderRecord;
  /** Whose number the person goes on with. */
  readonly number: 'kept' | 'gone';
  readonly reason: string;
}

type Person = typeof readerPersons.$inferSelect;

async function personOf(tx: Transaction, readerId: string): Promise<Person> {
  const [person] = await tx.select().from(readerPersons).where(eq(readerPersons.readerId, readerId));
  if (!person) throw new DomainError('rule-broken', 'reader-erased');
  return person;
}

function refuseTwoAccounts(kept: Person, gone: Person): void {
  if (gone.esiaHash === null) return;
  throw kept.esiaHash === null
    ? new DomainError('rule-broken', 'reader-kept-esia')
    : new DomainError('rule-broken', 'readers-both-esia');
}

const named = ({ lastName, firstName, middleName, birthDate }: Person) => ({
  ...{ lastName, firstName, middleName, birthDate },
});

/** What hangs on the card that goes: it is the same person's, so nothing of it is lost. */
async function moveBelongings(tx: Transaction, kept: string, gone: string): Promise<void> {
  await tx.update(readerConsents).set({ readerId: kept }).where(eq(readerConsents.readerId, gone));
  await tx.update(entitlements).set({ readerId: kept }).where(eq(entitlements.readerId, gone));
  await tx.execute(sql`update access_log set reader_id = ${kept} where reader_id = ${gone}`);
  await tx.execute(sql`
    delete from different_readers where first_id in (${kept}, ${gone}) and second_id in (${kept}, ${gone})`);
}

/**
 * Makes two cards of one person one, in the system's transaction. Counts of registrations stay as they were: both
 * rows stay, the one that goes without anything personal.
 */
export async function joinCards(
  tx: Transaction,
  actor: AuditActor,
  { join: { kept, gone, number, reason }, desk }: { readonly join: Join; readonly desk: JoinDesk },
): Promise<void> {
  const [keptPerson, gonePerson] = [await personOf(tx, kept.id), await personOf(tx, gone.id)];
  refuseTwoAccounts(keptPerson, gonePerson);
  await moveBelongings(tx, kept.id, gone.id);
  // What is left of the other card would outlive an erasure of the one that stays, in a restored database as well.
  await desk.erasure.eraseReader(tx, { readerId: gone.id, ground: 'merged', actor });
  await tx.update(readers).set({ mergedIntoId: kept.id }).where(eq(readers.id, gone.id));

  // A reader who came through ЕСИА belongs to no place; the centre that knows the person goes on serving.
  const { regionId, regionalCenterId, centerId } = kept.centerId === null ? gone : kept;
  const place = { regionId, regionalCenterId, centerId };
  const guardian =
    keptPerson.guardianSince === null
      ? { guardianName: gonePerson.guardianName, guardianSince: gonePerson.guardianSince }
      : {};
  const document = { documentKind: keptPerson.documentKind ?? gonePerson.documentKind };
  // Staff saw a document of the other card: that confirms an account that ЕСИА has not.
  const level = keptPerson.level === 'unconfirmed' ? gonePerson.level : keptPerson.level;
  const person = { ...place, ...guardian, ...document, level };
  await tx.update(readerPersons).set(person).where(eq(readerPersons.readerId, kept.id));

  const suspended = [kept, gone].find(({ state }) => state === 'suspended');
  const { state } = standingOf({ ...keptPerson, ...person }, desk.today());
  await tx
    .update(readers)
    .set({
      ...place,
      cardNumber: number === 'gone' ? gone.cardNumber : kept.cardNumber,
      state: suspended ? 'suspended' : state,
      suspendedAt: suspended?.suspendedAt ?? null,
      suspensionReason: suspended?.suspensionReason ?? '',
      confirmedAt: state === 'confirmed' ? (kept.confirmedAt ?? gone.confirmedAt ?? sql`now()`) : null,
      version: kept.version + 1,
    })
    .where(eq(readers.id, kept.id));
  await audit(tx, actor, {
    ...{ action: 'reader.join', ...traceOf({ ...kept, ...place }) },
    before: { joined: gone.id, state: kept.state },
    after: { state: suspended ? 'suspended' : state, number, reason },
    personal: await desk.personKeys.seal(tx, kept.id, {
      before: { kept: named(keptPerson), gone: named(gonePerson) },
      after: { kept: named(keptPerson) },
    }),
  });
}
