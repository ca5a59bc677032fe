import type { ErrorDetails, MessageKey } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import { check, customType, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
const at = () => timestamp({ withTimezone: true });

/** Who signs in: the same ESIA, two kinds of sessions. */
export type EsiaPurpose = 'reader' | 'staff';

/** Sign-ins that were begun and may come back once, to the browser that began them. It holds nothing of the person. */
export const esiaAttempts = pgTable(
  'esia_attempts',
  {
    /** Only the SHA-256 of the state and of the browser's cookie are kept. */
    stateHash: bytes().primaryKey(),
    browserHash: bytes().notNull(),
    purpose: text().$type<EsiaPurpose>().notNull(),
    /** Path of our own pages, of the list in return-path.ts. */
    returnPath: text().notNull(),
    createdAt: at().notNull().defaultNow(),
    expiresAt: at().notNull(),
    usedAt: at(),
  },
  (table) => [
    index().on(table.expiresAt),
    check('esia_attempts_purpose', sql`${table.purpose} in ('reader', 'staff')`),
  ],
);

/** What stops people from signing in and somebody must mend, until the next one gets in. Nothing of people. */
export const esiaTroubles = pgTable('esia_troubles', {
  /** The administrator's sentence, and what fills it. */
  key: text().$type<MessageKey>().primaryKey(),
  details: jsonb().$type<ErrorDetails>().notNull(),
  times: integer().notNull().default(1),
  since: at().notNull().defaultNow(),
  lastAt: at().notNull().defaultNow(),
});
