import { sql } from 'drizzle-orm';
import { check, customType, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

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
