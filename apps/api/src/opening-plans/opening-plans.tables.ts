import type { Day } from '@pbnet/domain';
import type { PlanState } from '@pbnet/domain/opening-plans';
import { sql } from 'drizzle-orm';
import {
  customType,
  date,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { plannedOpenings } from '../openings/openings.tables.ts';

const at = () => timestamp({ withTimezone: true });
const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** The plan of openings of a year. Its items are the openings that both sides have agreed to. */
export const openingPlans = pgTable('opening_plans', {
  year: integer().primaryKey(),
  state: text().$type<PlanState>().notNull().default('draft'),
  /** The explanation of the draft or of the amendment that is being written. */
  words: text().notNull().default(''),
  createdBy: uuid(),
  createdAt: at().notNull().defaultNow(),
  version: integer().notNull().default(1),
});

const planYear = () =>
  integer()
    .notNull()
    .references(() => openingPlans.year);

/** What was put before the director, as it was put. One at a time waits. */
export const openingPlanPresentations = pgTable(
  'opening_plan_presentations',
  {
    id: uuid().primaryKey(),
    planYear: planYear(),
    edition: integer().notNull(),
    state: text().$type<'waiting' | 'approved' | 'returned' | 'recalled'>().notNull().default('waiting'),
    /** Canonical JSON of the content; the hash is of this text. */
    content: text().notNull(),
    sha256: text().notNull(),
    presentedBy: uuid(),
    presentedAt: at().notNull(),
    decidedBy: uuid(),
    decidedAt: at(),
    /** Why it was returned. */
    reason: text(),
  },
  (table) => [
    uniqueIndex('opening_plan_presentations_one_waiting')
      .on(table.planYear)
      .where(sql`state = 'waiting'`),
  ],
);

/** An approved edition with its files. Never changed. */
export const openingPlanEditions = pgTable(
  'opening_plan_editions',
  {
    id: uuid().primaryKey(),
    planYear: planYear(),
    number: integer().notNull(),
    content: text().notNull(),
    sha256: text().notNull(),
    approvedOn: date().$type<Day>().notNull(),
    approverPost: text().notNull(),
    approverName: text().notNull(),
    approvedBy: uuid(),
    approvedAt: at().notNull(),
    pdf: bytes().notNull(),
    xlsx: bytes().notNull(),
  },
  (table) => [unique().on(table.planYear, table.number)],
);

/** An agreed opening that headquarters leaves out of its year's plan, and why. */
export const openingPlanOmissions = pgTable(
  'opening_plan_omissions',
  {
    openingId: uuid()
      .notNull()
      .references(() => plannedOpenings.id),
    planYear: planYear(),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    reason: text().notNull(),
    byId: uuid(),
    at: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.openingId, table.planYear] })],
);

/** A regional center has read the edition, said in the system; letters keep their own acknowledgements. */
export const openingPlanAcknowledgements = pgTable(
  'opening_plan_acknowledgements',
  {
    id: uuid().primaryKey().defaultRandom(),
    editionId: uuid()
      .notNull()
      .references(() => openingPlanEditions.id),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    byId: uuid().notNull(),
    at: at().notNull().defaultNow(),
  },
  (table) => [unique().on(table.editionId, table.regionalCenterId)],
);
