import type { Day } from '@pbnet/domain';
import type { AttendanceMode, ItemKind, ProposalState, SpeakerState } from '@pbnet/domain/meetings';
import {
  boolean,
  date,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { meetingId, meetings, meetingSessions } from './meetings.tables.ts';

const at = () => timestamp({ withTimezone: true });
const version = () => integer().notNull().default(1);

/** An item of the programme; `session_id` is null while it waits in the side list. Only those of kind 'talk' are counted. */
export const talks = pgTable(
  'talks',
  {
    id: uuid().primaryKey().defaultRandom(),
    meetingId: meetingId(),
    sessionId: uuid().references(() => meetingSessions.id),
    position: integer().notNull().default(0),
    kind: text().$type<ItemKind>().notNull().default('talk'),
    title: text().notNull(),
    annotation: text().notNull().default(''),
    minutes: integer().notNull(),
    mode: text().$type<AttendanceMode>(),
    slidesWanted: text().$type<'yes' | 'no' | 'received'>().notNull().default('no'),
    /** Whether it took place; null until headquarters says so after the meeting. */
    given: boolean(),
    proposalId: uuid(),
    version: version(),
  },
  (table) => [index().on(table.meetingId), uniqueIndex().on(table.proposalId)],
);

/** A speaker of the meeting, a person or an office; the address is read by headquarters alone. */
export const meetingSpeakers = pgTable(
  'meeting_speakers',
  {
    id: uuid().primaryKey().defaultRandom(),
    meetingId: meetingId(),
    name: text().notNull(),
    office: text().notNull().default(''),
    email: text(),
    speakerRegionId: integer(),
    version: version(),
  },
  (table) => [index().on(table.meetingId)],
);

export const talkSpeakers = pgTable(
  'talk_speakers',
  {
    talkId: uuid()
      .notNull()
      .references(() => talks.id, { onDelete: 'cascade' }),
    speakerId: uuid()
      .notNull()
      .references(() => meetingSpeakers.id),
    state: text().$type<SpeakerState>().notNull().default('invited'),
    /** When the letter with the question and the link went out; null for a speaker who was not written to. */
    askedAt: at(),
    answeredAt: at(),
    /** How many reminders went out, of confirmation and of slides. */
    reminders: integer().notNull().default(0),
    remindedAt: at(),
  },
  (table) => [uniqueIndex().on(table.talkId, table.speakerId), index().on(table.speakerId)],
);

/** The call for talks of a meeting. */
export const talkCalls = pgTable('talk_calls', {
  meetingId: uuid()
    .primaryKey()
    .references(() => meetings.id),
  opensOn: date().$type<Day>().notNull(),
  closesOn: date().$type<Day>().notNull(),
  request: text().notNull(),
  /** True when whoever has the link may propose a talk without an account. */
  outside: boolean().notNull().default(false),
  version: version(),
});

export const talkProposals = pgTable(
  'talk_proposals',
  {
    id: uuid().primaryKey().defaultRandom(),
    meetingId: meetingId(),
    /** Null for a proposal by link. */
    regionId: integer(),
    regionalCenterId: integer(),
    state: text().$type<ProposalState>().notNull().default('submitted'),
    title: text().notNull(),
    annotation: text().notNull(),
    minutes: integer().notNull(),
    speakerName: text().notNull(),
    speakerOffice: text().notNull().default(''),
    speakerEmail: text().notNull(),
    speakerRegionId: integer(),
    mode: text().$type<AttendanceMode>().notNull(),
    slides: text().$type<'yes' | 'no'>().notNull().default('no'),
    /** When an outside speaker agreed to the keeping of name and address. */
    consentAt: at(),
    /** What headquarters asked or why it declined. */
    answer: text(),
    proposedBy: uuid(),
    proposedAt: at().notNull().defaultNow(),
    decidedAt: at(),
    version: version(),
  },
  (table) => [index().on(table.meetingId), index().on(table.regionalCenterId)],
);
