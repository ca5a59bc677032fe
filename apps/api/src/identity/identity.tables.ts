import type { Language } from '@pbnet/domain';
import type { StaffRole } from '@pbnet/domain/access';
import type { AccountState, LinkPurpose } from '@pbnet/domain/identity';
import {
  boolean,
  customType,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
const at = () => timestamp({ withTimezone: true });

export const accounts = pgTable('accounts', {
  id: uuid().primaryKey().defaultRandom(),
  /** Lower case: the person's sign-in name. */
  email: text().notNull().unique(),
  displayName: text().notNull(),
  language: text().$type<Language>().notNull().default('ru'),
  passwordHash: text(),
  /** Encrypted under the key of the installation; null without a second factor. */
  totpSecret: bytes(),
  totpConfirmedAt: at(),
  /** A new secret that waits for its first code; the one in use stays valid until then. */
  totpPending: bytes(),
  /** The last accepted time step: a code works once. */
  totpLastStep: integer(),
  state: text().$type<AccountState>().notNull().default('invited'),
  invitedAt: at().notNull().defaultNow(),
  lastSignInAt: at(),
  version: integer().notNull().default(1),
});

/** A role at a place. Place columns above the role's place are filled, those below are null. */
export const accountBindings = pgTable(
  'account_bindings',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    role: text().$type<StaffRole>().notNull(),
    regionId: integer(),
    regionalCenterId: integer(),
    centerId: integer(),
    grantedAt: at().notNull().defaultNow(),
    revokedAt: at(),
  },
  (table) => [index().on(table.accountId), index().on(table.regionalCenterId), index().on(table.centerId)],
);

/** Only the SHA-256 of the cookie is kept. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    tokenHash: bytes().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    bindingId: integer()
      .notNull()
      .references(() => accountBindings.id),
    createdAt: at().notNull().defaultNow(),
    lastSeenAt: at().notNull().defaultNow(),
    expiresAt: at().notNull(),
    revokedAt: at(),
    ip: text().notNull(),
    userAgent: text().notNull(),
  },
  (table) => [uniqueIndex().on(table.tokenHash), index().on(table.accountId)],
);

/** Links sent by e-mail: an invitation or a new password. One use, only the SHA-256 is kept. */
export const accountTokens = pgTable(
  'account_tokens',
  {
    tokenHash: bytes().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    purpose: text().$type<LinkPurpose>().notNull(),
    expiresAt: at().notNull(),
    usedAt: at(),
  },
  (table) => [index().on(table.accountId)],
);

export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    codeHash: bytes().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    usedAt: at(),
  },
  (table) => [index().on(table.accountId)],
);

/** Tries to sign in, per account name (known or not: both wait alike) and per address of the network. */
export const signInThrottles = pgTable('sign_in_throttles', {
  key: text().primaryKey(),
  failures: integer().notNull(),
  blockedUntil: at(),
  updatedAt: at().notNull().defaultNow(),
});

/** The key that the personal fields of a person's audit rows are encrypted under; erasure destroys it. */
export const personKeys = pgTable('person_keys', {
  accountId: uuid().primaryKey(),
  wrappedKey: bytes(),
  destroyed: boolean().notNull().default(false),
});
