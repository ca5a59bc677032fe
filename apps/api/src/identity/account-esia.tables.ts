import { sql } from 'drizzle-orm';
import { check, customType, index, pgTable, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './identity.tables.ts';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
const at = () => timestamp({ withTimezone: true });

/** Whose account ЕСИА may open: an invitation of an administrator, and the person once bound. */
export const accountEsia = pgTable(
  'account_esia',
  {
    accountId: uuid()
      .primaryKey()
      .references(() => accounts.id),
    /** Only the SHA-256 of the link of the letter is kept; null once bound. */
    inviteHash: bytes(),
    inviteExpiresAt: at(),
    /** The session that has opened the link: no other one may bind. */
    acceptedSessionId: uuid(),
    acceptedAt: at(),
    /** HMAC of ЕСИА's number of the person under the installation's key; the number itself is not kept. */
    esiaHash: bytes(),
    boundAt: at(),
    lastSignInAt: at(),
  },
  (table) => [
    uniqueIndex().on(table.inviteHash),
    uniqueIndex().on(table.esiaHash),
    check(
      'account_esia_state',
      sql`(${table.esiaHash} is null) = (${table.boundAt} is null)
        and (${table.esiaHash} is null) <> (${table.inviteHash} is null)`,
    ),
  ],
);

/** Who has come back from ЕСИА and owes a code before the session begins. Minutes old at most. */
export const accountEsiaSteps = pgTable(
  'account_esia_steps',
  {
    /** Only the SHA-256 of the cookie is kept. */
    tokenHash: bytes().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    expiresAt: at().notNull(),
  },
  (table) => [index().on(table.accountId)],
);
