import type { Day } from '@pbnet/domain';
import type {
  AttendeeAnswer,
  AttendeeSource,
  AttendeeState,
  CheckInWay,
  ModeLimits,
  SurveyAnswers,
  SurveyQuestion,
} from '@pbnet/domain/attendance';
import type { AttendanceMode } from '@pbnet/domain/meetings';
import {
  boolean,
  date,
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
import { meetingId, meetings } from '../meetings/meetings.tables.ts';

const at = () => timestamp({ withTimezone: true });
const version = () => integer().notNull().default(1);
const ofMeeting = () =>
  uuid()
    .primaryKey()
    .references(() => meetings.id);

/** How people come to a meeting, and until when their names are kept. */
export const registrations = pgTable('registrations', {
  meetingId: ofMeeting(),
  opensOn: date().$type<Day>().notNull(),
  closesOn: date().$type<Day>().notNull(),
  limits: jsonb().$type<ModeLimits>().notNull(),
  moderated: boolean().notNull().default(false),
  byLink: boolean().notNull().default(false),
  /** Goes up when the text that people agree to changes. */
  consentVersion: integer().notNull().default(1),
  retainUntil: date().$type<Day>().notNull(),
  purgedAt: at(),
  /** Address of the embedded player. */
  streamUrl: text(),
  /** The most viewers at one moment. */
  peakViewers: integer().notNull().default(0),
  version: version(),
});

/** What a calendar letter said, so that a later change of the meeting is seen. */
export interface InvitationSnapshot {
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly place: string;
  readonly videoconferenceUrl: string | null;
}

/** One edition of the invitations: a mailing to those who are new, to all when the meeting moves, or to take it back. */
export const invitationEditions = pgTable(
  'invitation_editions',
  {
    id: uuid().primaryKey().defaultRandom(),
    meetingId: meetingId(),
    kind: text().$type<'request' | 'update' | 'cancel'>().notNull(),
    /** SEQUENCE of iCalendar: rises with every update. */
    sequence: integer().notNull(),
    snapshot: jsonb().$type<InvitationSnapshot>().notNull(),
    createdAt: at().notNull().defaultNow(),
    createdBy: uuid(),
  },
  (table) => [index().on(table.meetingId, table.createdAt)],
);

/** One person at one meeting, from the invitation to the check-in; without a name a numbered participant. */
export const attendees = pgTable(
  'attendees',
  {
    id: uuid().primaryKey().defaultRandom(),
    meetingId: meetingId(),
    /** «участник 17»: what the person is called without a name. */
    number: integer().notNull(),
    regionId: integer(),
    regionalCenterId: integer(),
    /** True for people of the library itself. */
    headquarters: boolean().notNull().default(false),
    mode: text().$type<AttendanceMode>().notNull(),
    state: text().$type<AttendeeState>().notNull(),
    source: text().$type<AttendeeSource>().notNull(),
    name: text(),
    /** Lower case. */
    email: text(),
    office: text(),
    consentVersion: integer(),
    consentAt: at(),
    answer: text().$type<AttendeeAnswer>().notNull().default('none'),
    answeredAt: at(),
    answeredBy: text().$type<'link' | 'mail' | 'staff'>(),
    /** Since when the person has been waiting for a place. */
    queuedAt: at().notNull().defaultNow(),
    /** The edition that invites the person first; null for those who came by themselves. */
    editionId: uuid().references(() => invitationEditions.id),
    /** When a letter with the calendar part went to a person who registered; later editions go there too. */
    toldAt: at(),
    code: text().notNull(),
    inPersonAt: at(),
    inPersonBy: text().$type<CheckInWay>(),
    videoconferenceAt: at(),
    streamAt: at(),
    createdBy: uuid(),
    createdAt: at().notNull().defaultNow(),
    version: version(),
  },
  (table) => [
    uniqueIndex().on(table.meetingId, table.number),
    uniqueIndex().on(table.meetingId, table.code),
    uniqueIndex().on(table.meetingId, table.email),
    index().on(table.regionalCenterId),
    index().on(table.editionId),
  ],
);

/** Who watches the closed stream: an attendee or an account, one row however often the page is loaded. */
export const streamViewers = pgTable(
  'stream_viewers',
  {
    meetingId: meetingId(),
    /** 'attendee:<id>' or 'account:<id>'. */
    viewer: text().notNull(),
    firstAt: at().notNull().defaultNow(),
    lastAt: at().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.viewer] })],
);

export const surveys = pgTable('surveys', {
  meetingId: ofMeeting(),
  questions: jsonb().$type<readonly SurveyQuestion[]>().notNull(),
  open: boolean().notNull().default(false),
  version: version(),
});

/** Answers without a person and without a time: nobody finds out whose they are. */
export const surveyReplies = pgTable(
  'survey_replies',
  {
    id: uuid().primaryKey().defaultRandom(),
    meetingId: meetingId(),
    answers: jsonb().$type<SurveyAnswers>().notNull(),
  },
  (table) => [index().on(table.meetingId)],
);

/** Who has answered, apart from what. */
export const surveyTakers = pgTable(
  'survey_takers',
  {
    meetingId: meetingId(),
    attendeeId: uuid()
      .notNull()
      .references(() => attendees.id),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.attendeeId] })],
);
