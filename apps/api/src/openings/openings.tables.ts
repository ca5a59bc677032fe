import type { Day, Month } from '@pbnet/domain';
import type { OpeningContent, OpeningSide, OpeningState } from '@pbnet/domain/openings';
import { sql } from 'drizzle-orm';
import {
  bigint,
  cidr,
  date as dateColumn,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { jointEvents } from '../joint-events/joint-events.tables.ts';
import { accessCenters, organizations } from '../network/network.tables.ts';
import { municipalities } from '../white-spots/white-spots.tables.ts';

const at = () => timestamp({ withTimezone: true });
const place = () => ({ regionId: integer().notNull(), regionalCenterId: integer().notNull() });

/** A place where a centre is to be opened. Only `opening-steps.ts` and the commands of this module write the state. */
export const plannedOpenings = pgTable(
  'planned_openings',
  {
    id: uuid().primaryKey(),
    ...place(),
    state: text().$type<OpeningState>().notNull().default('proposed'),
    proposedBy: text().$type<OpeningSide>().notNull(),
    /** The campaign that it answers; null for one proposed by itself. */
    campaignId: uuid(),
    organizationId: integer().references(() => organizations.id),
    hostName: text().notNull().default(''),
    name: text().notNull(),
    locality: text().notNull(),
    municipality: text().notNull().default(''),
    municipalityId: integer().references(() => municipalities.id),
    address: text().notNull().default(''),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    timeZone: text().notNull(),
    seats: integer(),
    equipment: text().notNull().default(''),
    linkSpeedMbps: integer(),
    personName: text().notNull().default(''),
    personPost: text().notNull().default(''),
    personPhone: text().notNull().default(''),
    personEmail: text().notNull().default(''),
    plannedMonth: text().$type<Month>(),
    /** The month that it had before it was postponed last; the steps keep them all. */
    oldMonth: text().$type<Month>(),
    postponedBy: text().$type<OpeningSide>(),
    postponements: integer().notNull().default(0),
    /** Why it was rejected, withdrawn or postponed last. */
    reason: text(),
    rejectedBy: text().$type<OpeningSide>(),
    proposedAt: at().notNull(),
    agreedAt: at(),
    agreementId: uuid(),
    jointEventId: uuid().references(() => jointEvents.id),
    centerId: integer().references(() => accessCenters.id),
    openedOn: dateColumn().$type<Day>(),
    createdBy: uuid(),
    createdAt: at().notNull().defaultNow(),
    changedAt: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.regionalCenterId, table.state),
    index().on(table.state),
    index().on(table.plannedMonth),
    index().on(table.campaignId),
    index().on(table.organizationId),
    index().on(table.proposedAt),
  ],
);

/** Static addresses of the centre to be: one address or a block. */
export const plannedOpeningAddresses = pgTable(
  'planned_opening_addresses',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    openingId: uuid()
      .notNull()
      .references(() => plannedOpenings.id),
    ...place(),
    position: integer().notNull(),
    range: cidr().notNull(),
  },
  (table) => [index().on(table.openingId)],
);

/** A wish of one side to change what both look at; the other side answers. One at a time waits. */
export const plannedOpeningChanges = pgTable(
  'planned_opening_changes',
  {
    id: uuid().primaryKey(),
    openingId: uuid()
      .notNull()
      .references(() => plannedOpenings.id),
    ...place(),
    state: text().$type<'pending' | 'accepted' | 'refused' | 'cancelled'>().notNull().default('pending'),
    requestedBy: text().$type<OpeningSide>().notNull(),
    requestedById: uuid(),
    requestedAt: at().notNull(),
    words: text().notNull(),
    /** The changed fields only. */
    before: jsonb().$type<Partial<OpeningContent>>().notNull(),
    after: jsonb().$type<Partial<OpeningContent>>().notNull(),
    answer: text(),
    decidedById: uuid(),
    decidedAt: at(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.openingId),
    uniqueIndex('planned_opening_changes_one_pending')
      .on(table.openingId)
      .where(sql`state = 'pending'`),
  ],
);

/** What happened to a proposal, and the month that it had before it was postponed. */
export const plannedOpeningSteps = pgTable(
  'planned_opening_steps',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    openingId: uuid()
      .notNull()
      .references(() => plannedOpenings.id),
    ...place(),
    command: text().notNull(),
    state: text().$type<OpeningState>().notNull(),
    /** Null for what the system did. */
    side: text().$type<OpeningSide>(),
    words: text(),
    oldMonth: text().$type<Month>(),
    actorId: uuid(),
    at: at().notNull(),
  },
  (table) => [index().on(table.openingId)],
);
