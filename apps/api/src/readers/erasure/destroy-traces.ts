import type { Destroyed } from '@pbnet/domain/readers';
import { and, eq, ne, sql } from 'drizzle-orm';
import type { PersonKeys } from '../../audit/person-keys.ts';
import type { Transaction } from '../../database.ts';
import {
  entitlements,
  readerConsents,
  readerLookups,
  readerPersons,
  readers,
  readerSessions,
} from '../readers.tables.ts';
import { blankLetters } from './blank-letters.ts';
import { destroyOthers } from './destroy-others.ts';

const rowsOf = async (rows: Promise<readonly unknown[]>) => (await rows).length;

/** The log of reading keeps what was read where; by whom is gone, from every month that there is. */
async function untieReadings(tx: Transaction, readerId: string): Promise<number> {
  const untied = await tx.execute(
    sql`update access_log set reader_id = null, session_id = null where reader_id = ${readerId}`,
  );
  return untied.count;
}

async function emailOf(tx: Transaction, readerId: string): Promise<string | null> {
  const [person] = await tx
    .select({ email: readerPersons.email })
    .from(readerPersons)
    .where(eq(readerPersons.readerId, readerId));
  return person?.email ?? null;
}

/** Destroys everything personal of the reader, as the owner of the tables. Repeated, it finds nothing. */
export async function destroyTraces(
  tx: Transaction,
  readerId: string,
  { personKeys, at }: { readonly personKeys: PersonKeys; readonly at: Date },
): Promise<Destroyed> {
  const email = await emailOf(tx, readerId);
  const isReader = eq(readers.id, readerId);
  const hadCard = await tx.$count(readers, and(isReader, sql`${readers.cardNumber} is not null`));
  const destroyed = {
    card: hadCard,
    person: await rowsOf(
      tx
        .delete(readerPersons)
        .where(eq(readerPersons.readerId, readerId))
        .returning({ id: readerPersons.readerId }),
    ),
    consents: await rowsOf(
      tx
        .delete(readerConsents)
        .where(eq(readerConsents.readerId, readerId))
        .returning({ id: readerConsents.id }),
    ),
    entitlements: await rowsOf(
      tx.delete(entitlements).where(eq(entitlements.readerId, readerId)).returning({ id: entitlements.id }),
    ),
    sessions: await rowsOf(
      tx
        .delete(readerSessions)
        .where(eq(readerSessions.readerId, readerId))
        .returning({ id: readerSessions.id }),
    ),
    readings: await untieReadings(tx, readerId),
    letters: await blankLetters(tx, readerId, email),
    reasons: await rowsOf(
      tx
        .update(readerLookups)
        .set({ reason: '' })
        .where(and(eq(readerLookups.readerId, readerId), ne(readerLookups.reason, '')))
        .returning({ id: readerLookups.id }),
    ),
    traces: await destroyOthers(tx, readerId),
    key: 1,
  };
  await tx
    .update(readers)
    .set({
      ...{ cardNumber: null, state: 'erased', suspensionReason: '', version: sql`${readers.version} + 1` },
      erasedAt: sql`coalesce(${readers.erasedAt}, ${at.toISOString()}::timestamptz)`,
    })
    .where(isReader);
  await personKeys.destroy(tx, readerId);
  return destroyed;
}
