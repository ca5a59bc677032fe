import type { Day, Month } from '@pbnet/domain';
import { cidr, date, index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { accessCenters } from './network.tables.ts';

const day = () => date().$type<Day>();
/** Mirrors the centre's place of today, as its suspensions do. */
const place = () => ({
  centerId: integer()
    .notNull()
    .references(() => accessCenters.id),
  regionId: integer().notNull(),
  regionalCenterId: integer().notNull(),
});

/**
 * Addresses that a centre's computers are seen from, each with the days on which it is the centre's. An exclusion
 * constraint of the migration keeps one address from two centres on one day.
 */
export const centerAddresses = pgTable(
  'center_addresses',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    ...place(),
    range: cidr().notNull(),
    validFrom: day().notNull(),
    /** The first day on which it is no longer the centre's; null while it is. */
    validTo: day(),
    note: text().notNull().default(''),
    addedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index().on(table.centerId, table.validFrom)],
);

/** Months that a centre never handed in and that headquarters gave up when the centre closed. */
export const centerWriteOffs = pgTable(
  'center_write_offs',
  {
    ...place(),
    month: text().$type<Month>().notNull(),
    reason: text().notNull(),
    byId: uuid(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.centerId, table.month] })],
);
