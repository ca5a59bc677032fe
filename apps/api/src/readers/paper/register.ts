import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { adultAge, ageOn, standingOf, type FoundReader, type ReaderLevel } from '@pbnet/domain/readers';
import type { PaperReader, RegisterOnPaper } from '@pbnet/validation/readers';
import { eq, sql } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import { audit } from '../../audit/audit.ts';
import type { PersonKeys } from '../../audit/person-keys.ts';
import type { Transaction } from '../../database.ts';
import type { Today } from '../../network/today.ts';
import { differentReaders } from '../reader-pairs.tables.ts';
import { readerConsents, readerPersons, readers } from '../readers.tables.ts';
import { noteLooks } from '../staff/looks.ts';
import { foundReader, readerRows } from '../staff/reader-rows.ts';
import { refuseWrongConsents, refuseWrongPerson } from './check-paper.ts';
import { editionsToday } from './editions.ts';
import { newCardNumber } from './new-card.ts';

/** Counts the new card at its centre. */
export interface NewReaderFigures {
  registered(tx: Transaction, at: { readonly centerId: number }, now: Date): Promise<void>;
}

export interface PaperDesk {
  readonly personKeys: PersonKeys;
  readonly figures: NewReaderFigures;
  readonly today: Today;
  readonly now: () => Date;
}

export type PaperAnswer =
  | { readonly kind: 'registered'; readonly readerId: string }
  /** Somebody of this name and day of birth has a card: nothing was made yet. */
  | { readonly kind: 'known'; readonly found: readonly FoundReader[] };

interface CenterPlace extends Record<string, unknown> {
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly centerId: number;
}

async function centerOf(tx: Transaction, centerId: number): Promise<CenterPlace> {
  const [center] = await tx.execute<CenterPlace>(sql`
    select region_id as "regionId", regional_center_id as "regionalCenterId", id as "centerId"
    from access_centers where id = ${centerId}`);
  if (!center) throw new DomainError('not-found', 'not-found');
  return center;
}

/** Everybody of this name and day of birth, wherever registered: the person stands at the desk. */
function knownAs(
  tx: Transaction,
  { lastName, firstName, middleName, birthDate }: PaperReader,
): Promise<readonly FoundReader[]> {
  return asOwner(tx, async () => {
    const rows = await readerRows(
      tx,
      sql`where p.birth_date = ${birthDate} and reader_name(p.last_name) = reader_name(${lastName})
        and reader_name(p.first_name) = reader_name(${firstName})
        and (${middleName} = '' or p.middle_name = '' or reader_name(p.middle_name) = reader_name(${middleName}))
        and r.state <> 'erased' order by r.registered_at limit 10`,
    );
    return rows.map(foundReader);
  });
}

async function insertReader(
  tx: Transaction,
  place: CenterPlace,
  {
    readerId,
    person,
    today,
  }: { readonly readerId: string; readonly person: PaperReader; readonly today: Today },
): Promise<void> {
  const { guardianName, ...known } = person;
  const isMinor = ageOn(person.birthDate, today()) < adultAge;
  const level: ReaderLevel = isMinor ? 'child' : 'confirmed';
  const guardianSince = isMinor ? today() : null;
  const { state } = standingOf({ level, birthDate: person.birthDate, guardianSince }, today());
  await tx.insert(readers).values({
    ...{ id: readerId, cardNumber: newCardNumber(), state, origin: 'paper', ...place },
    confirmedAt: state === 'confirmed' ? sql`now()` : null,
  });
  await tx.insert(readerPersons).values({
    ...{ readerId, ...place, ...known, level, guardianSince },
    guardianName: isMinor ? guardianName : null,
  });
}

/** A reader who has shown a document and signed on paper; sent twice with the same id, there is one card. */
export async function register(
  tx: Transaction,
  actor: Actor,
  { input, desk }: { readonly input: RegisterOnPaper; readonly desk: PaperDesk },
): Promise<PaperAnswer> {
  const { readerId, centerId, person, consents, isOther } = input;
  const { personKeys, figures, today, now } = desk;
  const [made] = await tx.select({ id: readers.id }).from(readers).where(eq(readers.id, readerId));
  if (made) return { kind: 'registered', readerId };
  refuseWrongPerson(person, today());
  const place = await centerOf(tx, centerId);
  refuseWrongConsents(consents, await editionsToday(tx));
  const found = await knownAs(tx, person);
  await noteLooks(tx, actor, { readerIds: found.map(({ id }) => id), what: 'search' });
  if (found.length > 0 && !isOther) return { kind: 'known', found };

  await insertReader(tx, place, { readerId, person, today });
  const givenBy = ageOn(person.birthDate, today()) < adultAge ? 'guardian' : 'paper';
  await asOwner(tx, async () => {
    await tx
      .insert(readerConsents)
      .values(consents.map((consent) => ({ readerId, ...consent, givenBy }) as const));
    const pairs = found.map(({ id }) => [readerId, id].toSorted());
    for (const [firstId = '', secondId = ''] of pairs)
      await tx
        .insert(differentReaders)
        .values({ firstId, secondId, byId: actor.accountId })
        .onConflictDoNothing();
    await figures.registered(tx, { centerId }, now());
  });
  await audit(tx, actor, {
    ...{ action: 'reader.register-on-paper', entity: 'reader', entityId: readerId },
    place: { kind: 'center', ...place },
    after: { origin: 'paper', consents: consents.map(({ purpose, edition }) => `${purpose} ${edition}`) },
    personal: await personKeys.seal(tx, readerId, { after: person }),
  });
  return { kind: 'registered', readerId };
}
