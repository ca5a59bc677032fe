import type { Day } from '@pbnet/domain';
import type { OwnReader, ReaderActor, ReaderCard, ReaderStatus } from '@pbnet/domain/readers';
import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '../../database.ts';
import type { Today } from '../../network/today.ts';
import { erasureOrders } from '../erasure/erasure.tables.ts';
import { nextOf, ownRow, ownRowOf, readerGone, type OwnRow } from './own-row.ts';

export interface OwnReaderAccount {
  /** Who is signed in on the portal; null for nobody. */
  seen(reader: ReaderActor | null): Promise<ReaderStatus['reader']>;
  /** @throws DomainError 'reader-gone', here and below */
  me(reader: ReaderActor): Promise<OwnReader>;
  card(reader: ReaderActor): Promise<ReaderCard>;
}

export interface OwnAccountOptions {
  readonly database: Database;
  readonly today: Today;
}

function cardNumberOf({ reader }: OwnRow): string {
  if (reader.cardNumber === null) throw readerGone();
  return reader.cardNumber;
}

async function erasureDay(tx: Transaction, readerId: string): Promise<Day | null> {
  const order = eq(erasureOrders.readerId, readerId);
  const [row] = await tx.select({ dueOn: erasureOrders.dueOn }).from(erasureOrders).where(order);
  return row?.dueOn ?? null;
}

export function ownReaderAccount({ database, today }: OwnAccountOptions): OwnReaderAccount {
  return {
    async seen(reader) {
      if (!reader) return null;
      const row = await database.system((tx) => ownRow(tx, reader.readerId));
      return row && { firstName: row.person.firstName, state: row.reader.state };
    },

    me: ({ readerId }) =>
      database.system(async (tx) => {
        const row = await ownRowOf(tx, readerId);
        const { lastName, firstName, middleName, birthDate, email, level } = row.person;
        const { guardianName, guardianSince } = row.person;
        const { state, suspensionReason, registeredAt, confirmedAt } = row.reader;
        return {
          ...{ lastName, firstName, middleName, birthDate, email, level },
          ...{ cardNumber: cardNumberOf(row), state, suspensionReason, next: nextOf(row, today()) },
          registeredAt: registeredAt.toISOString(),
          confirmedAt: confirmedAt?.toISOString() ?? null,
          guardian: guardianName === null ? null : { name: guardianName, since: guardianSince },
          erasureOn: await erasureDay(tx, readerId),
        };
      }),

    card: ({ readerId }) =>
      database.system(async (tx) => {
        const row = await ownRowOf(tx, readerId);
        const { lastName, firstName, middleName } = row.person;
        const number = cardNumberOf(row);
        const name = [lastName, firstName, middleName].filter(Boolean).join(' ');
        return { number, qr: number, name, registeredAt: row.reader.registeredAt.toISOString() };
      }),
  };
}
