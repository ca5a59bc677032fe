import type { EventFormat, EventLink, EventState, Organiser } from '@pbnet/domain/joint-events';
import { bigint, boolean, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const at = () => timestamp({ withTimezone: true });
/** `centerId` is the centre that holds the event, whose figures it feeds; null where the regional center does. */
const place = () => ({
  regionId: integer().notNull(),
  regionalCenterId: integer().notNull(),
  centerId: integer(),
});

export const jointEventKinds = pgTable('joint_event_kinds', {
  code: text().primaryKey(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
  position: integer().notNull(),
  archived: boolean().notNull().default(false),
  version: integer().notNull().default(1),
});

/** An exclusion constraint of the migration keeps two events from one broadcast slot. */
export const jointEvents = pgTable(
  'joint_events',
  {
    id: uuid().primaryKey(),
    ...place(),
    title: text().notNull(),
    kind: text()
      .notNull()
      .references(() => jointEventKinds.code),
    format: text().$type<EventFormat>().notNull(),
    startsAt: at(),
    endsAt: at(),
    zone: text().notNull(),
    placeCenterId: integer(),
    place: text().notNull().default(''),
    hall: text().notNull().default(''),
    organisers: jsonb().$type<readonly Organiser[]>().notNull().default([]),
    withLibrary: boolean().notNull().default(false),
    inCharge: jsonb().$type<readonly string[]>().notNull().default([]),
    libraryPeople: jsonb().$type<readonly string[]>().notNull().default([]),
    onAir: boolean().notNull().default(false),
    audience: text().notNull().default(''),
    description: text().notNull().default(''),
    expectedInPerson: integer(),
    expectedVideo: integer(),
    links: jsonb().$type<readonly EventLink[]>().notNull().default([]),
    /** The campaign that the card was made for; null for one made by itself. */
    campaignId: uuid(),
    state: text().$type<EventState>().notNull().default('draft'),
    /** When the centre handed its card to the regional center; null while the centre is still writing. */
    handedOverAt: at(),
    submittedAt: at(),
    /** When headquarters agreed for the first time: from then on everybody sees the event. */
    agreedAt: at(),
    reason: text(),
    actualInPerson: integer(),
    actualVideo: integer(),
    reportWords: text(),
    reportedAt: at(),
    postponements: integer().notNull().default(0),
    /** SEQUENCE of the iCal feed: grows whenever what the public sees has changed. */
    sequence: integer().notNull().default(0),
    createdBy: uuid(),
    createdAt: at().notNull().defaultNow(),
    changedAt: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.regionalCenterId, table.startsAt),
    index().on(table.startsAt),
    index().on(table.state),
    index().on(table.campaignId),
    index().on(table.submittedAt),
  ],
);

/** What happened to a card, and the dates that it had before it was postponed. */
export const jointEventSteps = pgTable(
  'joint_event_steps',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    eventId: uuid()
      .notNull()
      .references(() => jointEvents.id),
    ...place(),
    command: text().notNull(),
    state: text().$type<EventState>().notNull(),
    words: text(),
    oldStartsAt: at(),
    oldEndsAt: at(),
    actorId: uuid(),
    at: at().notNull(),
  },
  (table) => [index().on(table.eventId)],
);
