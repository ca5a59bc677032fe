import type { Day } from '@pbnet/domain';
import type { CeremonyLink, ReadinessProof, ReadinessState } from '@pbnet/domain/readiness';
import {
  boolean,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { plannedOpenings } from '../openings/openings.tables.ts';

const at = () => timestamp({ withTimezone: true });
const place = () => ({ regionId: integer().notNull(), regionalCenterId: integer().notNull() });
const openingId = () =>
  uuid()
    .notNull()
    .references(() => plannedOpenings.id);

/** The checklist that every opening goes by; headquarters' data. */
export const readinessItems = pgTable('readiness_items', {
  code: text().primaryKey(),
  position: integer().notNull(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
  helpRu: text().notNull().default(''),
  helpEn: text().notNull().default(''),
  proof: text().$type<ReadinessProof>().notNull(),
  required: boolean().notNull().default(true),
  archived: boolean().notNull().default(false),
  version: integer().notNull().default(1),
});

/** What was said of an item for one opening; no row while nothing was. Its files lie with the stored files. */
export const readinessChecks = pgTable(
  'readiness_checks',
  {
    openingId: openingId(),
    item: text()
      .notNull()
      .references(() => readinessItems.code),
    ...place(),
    state: text().$type<ReadinessState>().notNull(),
    words: text().notNull().default(''),
    link: text().notNull().default(''),
    doneOn: date().$type<Day>(),
    /** Why it was returned or is not needed. */
    reason: text(),
    byId: uuid(),
    at: at().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.openingId, table.item] })],
);

/** What is told of the ceremony beside its event: who came, what was written. Photographs lie with the event's files. */
export const openingCeremonies = pgTable('opening_ceremonies', {
  openingId: openingId().primaryKey(),
  ...place(),
  officials: jsonb().$type<readonly string[]>().notNull().default([]),
  press: jsonb().$type<readonly CeremonyLink[]>().notNull().default([]),
  news: text().notNull().default(''),
  version: integer().notNull().default(1),
});
