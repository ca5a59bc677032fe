import { sql } from 'drizzle-orm';
import { customType, index, pgTable, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { readers } from '../readers.tables.ts';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
const at = () => timestamp({ withTimezone: true });

/** The code by which a minor's guardian finds whom to answer for: one for each reader, used once. */
export const guardianCodes = pgTable(
  'guardian_codes',
  {
    readerId: uuid()
      .primaryKey()
      .references(() => readers.id),
    /** HMAC under the installation's key: a leaked table opens nothing. */
    codeHash: bytes().notNull(),
    expiresAt: at().notNull(),
    usedAt: at(),
  },
  (table) => [uniqueIndex().on(table.codeHash)],
);

/** Guardians who have answered for a minor with an account of their own; the rows go when the minor is of age. */
export const guardianConfirmations = pgTable(
  'guardian_confirmations',
  {
    id: uuid().primaryKey().defaultRandom(),
    readerId: uuid()
      .notNull()
      .references(() => readers.id),
    /** HMAC of ЕСИА's number of the guardian, under a key of its own. */
    guardianHash: bytes().notNull(),
    /** Name, birth date and level as ЕСИА told them, under the reader's own key. */
    sealedGuardian: bytes().notNull(),
    confirmedAt: at().notNull().defaultNow(),
    withdrawnAt: at(),
  },
  (table) => [
    index().on(table.guardianHash),
    uniqueIndex('guardian_confirmations_one')
      .on(table.readerId)
      .where(sql`${table.withdrawnAt} is null`),
    index().on(table.readerId),
  ],
);
