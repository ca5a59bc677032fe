import type { Day, Month } from '@pbnet/domain';
import type {
  AttendanceMode,
  ConnectionPointKind,
  DeclaredCounts,
  EarlierDays,
  MeetingKind,
  MeetingState,
} from '@pbnet/domain/meetings';
import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

const at = () => timestamp({ withTimezone: true });
const version = () => integer().notNull().default(1);

/** Days and minutes are read by the clocks of the meeting's own zone. */
export const meetings = pgTable('meetings', {
  id: uuid().primaryKey().defaultRandom(),
  kind: text().$type<MeetingKind>().notNull(),
  title: text().notNull(),
  /** What it belongs to: «XI Интеграционный форум Президентской библиотеки»; '' for none. */
  within: text().notNull().default(''),
  purpose: text().notNull().default(''),
  state: text().$type<MeetingState>().notNull().default('draft'),
  modes: jsonb().$type<readonly AttendanceMode[]>().notNull(),
  zone: text().notNull(),
  startsOn: date().$type<Day>().notNull(),
  endsOn: date().$type<Day>().notNull(),
  startMinute: integer().notNull(),
  endMinute: integer().notNull(),
  place: text().notNull().default(''),
  /** The institution that receives the meeting. */
  host: text().notNull().default(''),
  hostRegionId: integer(),
  organiser: text().notNull().default(''),
  videoconferenceUrl: text(),
  /** The reporting month that a monitoring meeting is about. */
  month: text().$type<Month>(),
  earlierDays: jsonb().$type<readonly EarlierDays[]>().notNull().default([]),
  cancellationReason: text(),
  declared: jsonb().$type<DeclaredCounts>().notNull(),
  announcedAt: at(),
  heldAt: at(),
  closedAt: at(),
  createdBy: uuid(),
  createdAt: at().notNull().defaultNow(),
  version: version(),
});

export const meetingId = () =>
  uuid()
    .notNull()
    .references(() => meetings.id);

export const rooms = pgTable(
  'rooms',
  {
    id: uuid().primaryKey().defaultRandom(),
    meetingId: meetingId(),
    name: text().notNull(),
    position: integer().notNull(),
    seats: integer(),
    version: version(),
  },
  (table) => [uniqueIndex().on(table.meetingId, table.name)],
);

export const meetingSessions = pgTable(
  'meeting_sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    meetingId: meetingId(),
    roomId: uuid()
      .notNull()
      .references(() => rooms.id),
    title: text().notNull(),
    moderator: text().notNull().default(''),
    day: date().$type<Day>().notNull(),
    startMinute: integer().notNull(),
    endMinute: integer().notNull(),
    version: version(),
  },
  (table) => [index().on(table.meetingId)],
);

/** A place where people sit before one screen. Counted apart from people, regions and viewers. */
export const connectionPoints = pgTable(
  'connection_points',
  {
    id: uuid().primaryKey().defaultRandom(),
    meetingId: meetingId(),
    /** Null where the point is not named beyond its number. */
    regionId: integer(),
    regionalCenterId: integer(),
    kind: text().$type<ConnectionPointKind>().notNull(),
    title: text().notNull(),
    place: text().notNull().default(''),
    testedAt: at(),
    /** How many people sat beside it; null when nobody counted. */
    people: integer(),
    connected: text().$type<'planned' | 'connected' | 'absent'>().notNull().default('planned'),
    version: version(),
  },
  (table) => [index().on(table.meetingId), index().on(table.regionalCenterId)],
);
