import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** How a region's reports of a month came in, kept by a trigger on center_reports in the same transaction. */
export const regionMonthReports = pgTable(
  'region_month_reports',
  {
    month: text().notNull(),
    regionId: integer().notNull(),
    /** Centres open for the whole month, and others that have handed in. */
    expected: integer().notNull(),
    onTime: integer().notNull(),
    late: integer().notNull(),
    /** Counted reports in which every number is 0. */
    allZero: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.month, table.regionId] })],
);
