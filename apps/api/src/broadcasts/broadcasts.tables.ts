import type { BroadcastSource, BroadcastState, PointState, TestRun } from '@pbnet/domain/broadcasts';
import {
  bigint,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { jointEvents } from '../joint-events/joint-events.tables.ts';
import { meetings, meetingSessions } from '../meetings/meetings.tables.ts';

const at = () => timestamp({ withTimezone: true });
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
/** Null for headquarters' own. */
const place = () => ({ regionId: integer(), regionalCenterId: integer() });
const version = () => integer().notNull().default(1);

/** An exclusion constraint of the migration keeps two broadcasts from one slot of a channel. */
/** A live that is to be ended on its channel, or else removed there: the channel did not do it with the step. */
export interface Leftover {
  readonly channelId: string;
  readonly externalId: string;
  /** Absent: a postponement or cancelling has left it behind, it is removed. */
  readonly ends?: boolean;
  readonly attempts?: number;
  /** ISO text; absent: at once. */
  readonly nextAt?: string;
}

export const broadcasts = pgTable(
  'broadcasts',
  {
    id: uuid().primaryKey(),
    ...place(),
    state: text().$type<BroadcastState>().notNull().default('requested'),
    title: text().notNull(),
    description: text().notNull().default(''),
    /** Null only while it is postponed without a new time. */
    startsAt: at(),
    endsAt: at(),
    zone: text().notNull(),
    source: text().$type<BroadcastSource>().notNull(),
    isPublic: boolean().notNull().default(true),
    jointEventId: uuid().references(() => jointEvents.id),
    meetingId: uuid().references(() => meetings.id),
    sessionId: uuid().references(() => meetingSessions.id, { onDelete: 'set null' }),
    /** The library's channel; null where it is shown by a link of somebody else's. */
    channelId: uuid(),
    /** Minutes before the start in which the channel is taken for preparing. */
    preparation: integer().notNull(),
    /** The start less the preparation: from here the channel is taken. */
    slotFrom: at(),
    /** What the channel calls it; null until it is made there. */
    externalId: text(),
    streamId: text(),
    watchUrl: text(),
    leftover: jsonb().$type<Leftover>(),
    testRun: jsonb().$type<TestRun>(),
    agreedAt: at(),
    preparedAt: at(),
    liveAt: at(),
    finishedAt: at(),
    peakViewers: integer(),
    totalViewers: integer(),
    recordingUrl: text(),
    /** The video made of the recording. */
    videoId: uuid(),
    reason: text(),
    postponements: integer().notNull().default(0),
    createdBy: uuid(),
    createdAt: at().notNull().defaultNow(),
    changedAt: at().notNull().defaultNow(),
    version: version(),
  },
  (table) => [
    index().on(table.startsAt),
    index().on(table.state),
    index().on(table.regionalCenterId),
    index().on(table.jointEventId),
    index().on(table.meetingId),
  ],
);

const broadcastId = () =>
  uuid()
    .notNull()
    .references(() => broadcasts.id);

/** What only those who run the broadcast read, sealed: who sits at the equipment, where the encoder sends the picture. */
export const broadcastSecrets = pgTable('broadcast_secrets', {
  broadcastId: broadcastId().primaryKey(),
  ...place(),
  technician: bytes(),
  entry: bytes(),
});

export const broadcastSteps = pgTable(
  'broadcast_steps',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    broadcastId: broadcastId(),
    ...place(),
    command: text().notNull(),
    state: text().$type<BroadcastState>().notNull(),
    words: text(),
    oldStartsAt: at(),
    oldEndsAt: at(),
    actorId: uuid(),
    at: at().notNull(),
  },
  (table) => [index().on(table.broadcastId)],
);

/** A place where people watch together; the region's own row, which it answers. */
export const broadcastPoints = pgTable(
  'broadcast_points',
  {
    id: uuid().primaryKey().defaultRandom(),
    broadcastId: broadcastId(),
    ...place(),
    /** The centre, where it is one of the network's. */
    watchingCenterId: integer(),
    /** The connection point of the meeting that it was taken from. */
    sourcePointId: uuid(),
    title: text().notNull(),
    contact: text().notNull().default(''),
    state: text().$type<PointState>().notNull().default('no-answer'),
    note: text().notNull().default(''),
    /** How many people sat beside it; null when nobody counted. */
    people: integer(),
    answeredAt: at(),
    version: version(),
  },
  (table) => [
    index().on(table.regionalCenterId),
    uniqueIndex().on(table.broadcastId, table.title),
    uniqueIndex().on(table.broadcastId, table.sourcePointId),
  ],
);

/** What the channel said while it was on air. */
export const broadcastViewers = pgTable(
  'broadcast_viewers',
  { broadcastId: broadcastId(), at: at().notNull(), viewers: integer().notNull() },
  (table) => [primaryKey({ columns: [table.broadcastId, table.at] })],
);
