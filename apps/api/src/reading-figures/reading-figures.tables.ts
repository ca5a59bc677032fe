import type { Day, Month } from '@pbnet/domain';
import { customType, date, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** Who was counted today, as keyed digests: gone when the day is over, its count stays in `reading_days`. */
export const readingVisitors = pgTable(
  'reading_visitors',
  {
    day: date().$type<Day>().notNull(),
    /** 0: outside every centre. */
    centerId: integer().notNull(),
    visitor: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.centerId, table.visitor] })],
);

/** Why the month's report says another number than the access service counted. */
export const figureExplanations = pgTable(
  'figure_explanations',
  {
    month: text().$type<Month>().notNull(),
    centerId: integer().notNull(),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    /** The indicator's code. */
    code: text().notNull(),
    /** The number of the report that is explained: another number asks anew. */
    reported: integer().notNull(),
    counted: integer().notNull(),
    reason: text().notNull(),
    byId: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.month, table.centerId, table.code] })],
);
