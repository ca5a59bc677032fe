import { addDays, type Day } from '@pbnet/domain';
import { adultAge, ageOn, standingOf } from '@pbnet/domain/readers';
import { and, eq, isNotNull, lte, or, sql } from 'drizzle-orm';
import { audit, systemActor } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import type { Today } from '../../network/today.ts';
import { readerPersons, readers } from '../readers.tables.ts';
import { guardianCodes, guardianConfirmations } from './guardian.tables.ts';

/** At one run; the next one goes on. */
const batch = 500;

/** What the clock does on an eighteenth birthday: the reader decides alone, and nobody's guardian is kept any longer. */
export interface ComingOfAge {
  /** Returns how many have come of age. Repeated, it changes nothing. */
  turn(): Promise<number>;
}

async function release(tx: Transaction, readerId: string, today: Day): Promise<boolean> {
  const [reader] = await tx.select().from(readers).where(eq(readers.id, readerId)).for('update');
  const [person] = await tx.select().from(readerPersons).where(eq(readerPersons.readerId, readerId));
  if (!reader || !person || person.birthDate === null || ageOn(person.birthDate, today) < adultAge)
    return false;
  const standing = standingOf(person, today);
  const state = reader.state === 'registered' ? standing.state : reader.state;
  await tx.delete(guardianConfirmations).where(eq(guardianConfirmations.readerId, readerId));
  await tx.delete(guardianCodes).where(eq(guardianCodes.readerId, readerId));
  await tx
    .update(readerPersons)
    .set({ guardianName: null, guardianSince: null })
    .where(eq(readerPersons.readerId, readerId));
  const moved =
    state === reader.state ? {} : { state, confirmedAt: sql`coalesce(${readers.confirmedAt}, now())` };
  await tx
    .update(readers)
    .set({ ...moved, version: sql`${readers.version} + 1` })
    .where(eq(readers.id, readerId));
  await audit(tx, systemActor, {
    ...{ action: 'reader.come-of-age', entity: 'reader', entityId: readerId },
    before: { state: reader.state },
    after: { state },
  });
  return true;
}

export function comingOfAge({ database, today }: { database: Database; today: Today }): ComingOfAge {
  return {
    async turn() {
      const day = today();
      // A day more than needed: who was born on 29 February comes of age on 1 March.
      const bornBy = addDays(day, 1);
      const grown = await database.system((tx) =>
        tx
          .select({ id: readers.id, birthDate: readerPersons.birthDate })
          .from(readerPersons)
          .innerJoin(readers, eq(readers.id, readerPersons.readerId))
          .where(
            and(
              or(isNotNull(readerPersons.guardianName), isNotNull(readerPersons.guardianSince)),
              lte(readerPersons.birthDate, sql`${bornBy}::date - make_interval(years => ${adultAge})`),
            ),
          )
          .orderBy(readerPersons.birthDate)
          .limit(batch),
      );
      let released = 0;
      for (const { id } of grown) if (await database.system((tx) => release(tx, id, day))) released += 1;
      return released;
    },
  };
}
