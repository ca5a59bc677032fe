import type { Day } from '@pbnet/domain';
import type { MunicipalityKind } from '@pbnet/domain/white-spots';
import { date, doublePrecision, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { regions } from '../network/network.tables.ts';

/** Municipalities of the country: the customer's own list, brought in as XLSX. Everybody of the network reads it. */
export const municipalities = pgTable(
  'municipalities',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    regionId: integer()
      .notNull()
      .references(() => regions.id),
    name: text().notNull(),
    kind: text().$type<MunicipalityKind>().notNull(),
    /** The town or village of its administration; empty where the name says it. */
    seat: text().notNull().default(''),
    /** 8 or 11 digits; null where the customer's list has none. */
    oktmo: text().unique(),
    population: integer(),
    /** Of the seat, degrees of WGS 84. */
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    /** The first day on which it is no longer there: merged or abolished. */
    abolishedOn: date().$type<Day>(),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.regionId)],
);
