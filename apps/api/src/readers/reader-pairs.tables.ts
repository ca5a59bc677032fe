import { pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Two cards of the same name and day of birth that somebody has seen to be two people. */
export const differentReaders = pgTable(
  'different_readers',
  {
    /** The lesser id of the two. */
    firstId: uuid().notNull(),
    secondId: uuid().notNull(),
    byId: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.firstId, table.secondId] })],
);
