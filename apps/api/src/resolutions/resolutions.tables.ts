import type { Day } from '@pbnet/domain';
import type {
  AssignmentState,
  AwaitedProof,
  DuePrecision,
  MeetingFactSheet,
  Parties,
  Recurrence,
  ResolutionState,
} from '@pbnet/domain/resolutions';
import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  date as dateColumn,
  integer,
  index,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

const at = () => timestamp({ withTimezone: true });
const date = () => dateColumn().$type<Day>();
const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** Departments of headquarters that decisions name: «ОМиМС». Data, edited by headquarters. */
export const departments = pgTable('departments', {
  code: text().primaryKey(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
  /** Where reminders go; without it nobody is reminded. */
  email: text(),
  closed: boolean().notNull().default(false),
  version: integer().notNull().default(1),
});

export const resolutions = pgTable(
  'resolutions',
  {
    id: uuid().primaryKey(),
    /** The meeting that it is drafted from; one resolution a meeting. */
    meetingId: uuid(),
    title: text().notNull(),
    /** With marks in braces where a fact of the meeting stands. */
    preamble: text().notNull().default(''),
    /** What the marks said when the preamble was computed last. */
    facts: jsonb().$type<MeetingFactSheet>(),
    prioritiesTitle: text().notNull().default(''),
    priorities: jsonb().$type<readonly string[]>().notNull().default([]),
    state: text().$type<ResolutionState>().notNull().default('draft'),
    createdBy: uuid(),
    createdAt: at().notNull().defaultNow(),
    agreedBy: uuid(),
    agreedAt: at(),
    signedBy: uuid(),
    signedAt: at(),
    signedOn: date(),
    signerPost: text(),
    signerName: text(),
    /** Registration number of a resolution under control. */
    number: text().unique(),
    registeredAt: at(),
    version: integer().notNull().default(1),
  },
  (table) => [uniqueIndex().on(table.meetingId)],
);

/** The document as it was signed. Never changed: the hash is of the content that the files were made of. */
export const resolutionDocuments = pgTable('resolution_documents', {
  resolutionId: uuid()
    .primaryKey()
    .references(() => resolutions.id),
  content: text().notNull(),
  sha256: text().notNull(),
  pdf: bytes().notNull(),
  docx: bytes().notNull(),
});

export const decisions = pgTable(
  'decisions',
  {
    id: uuid().primaryKey(),
    resolutionId: uuid()
      .notNull()
      .references(() => resolutions.id),
    number: integer().notNull(),
    words: text().notNull(),
    parties: jsonb().$type<Parties>().notNull(),
    dueOn: date(),
    duePrecision: text().$type<DuePrecision>().notNull().default('day'),
    recurrence: jsonb().$type<Recurrence>(),
    awaits: jsonb().$type<AwaitedProof>(),
    controllerId: uuid(),
    version: integer().notNull().default(1),
  },
  (table) => [unique().on(table.resolutionId, table.number)],
);

/** A card: one decision for one responsible party, and of a recurring decision one turn. */
export const assignments = pgTable(
  'assignments',
  {
    id: uuid().primaryKey().defaultRandom(),
    decisionId: uuid()
      .notNull()
      .references(() => decisions.id),
    /** 'rc:12' or 'department:ОМиМС' */
    party: text().notNull(),
    /** The turn of a recurring decision, '2026-11'; empty for a single one. */
    instance: text().notNull().default(''),
    /** Null on cards of headquarters' departments, which regional centers do not see. */
    regionId: integer(),
    regionalCenterId: integer(),
    department: text(),
    /** Where the party's days end. */
    zone: text().notNull(),
    assignedOn: date().notNull(),
    originalDueOn: date(),
    dueOn: date(),
    extensions: integer().notNull().default(0),
    state: text().$type<AssignmentState>().notNull().default('assigned'),
    /** Of the report that waits for the controller or was confirmed; null otherwise. */
    reportedOn: date(),
    reportedBy: uuid(),
    confirmedAt: at(),
    confirmedBy: uuid(),
    version: integer().notNull().default(0),
  },
  (table) => [
    unique().on(table.decisionId, table.party, table.instance),
    index().on(table.regionalCenterId),
    index()
      .on(table.dueOn)
      .where(sql`state <> 'confirmed'`),
  ],
);

const assignmentId = () =>
  uuid()
    .notNull()
    .references(() => assignments.id);

/** What was said of a card, in order: interim news, reports, the system's proposals and the controller's answers. */
export const assignmentReports = pgTable(
  'assignment_reports',
  {
    id: uuid().primaryKey().defaultRandom(),
    assignmentId: assignmentId(),
    regionId: integer(),
    regionalCenterId: integer(),
    command: text().notNull(),
    /** The card's version that it made: the order of what was said. */
    step: integer().notNull().default(0),
    words: text().notNull(),
    links: jsonb().$type<readonly string[]>().notNull().default([]),
    /** Null for the system. */
    byId: uuid(),
    at: at().notNull().defaultNow(),
  },
  (table) => [index().on(table.assignmentId, table.at)],
);

/** What the system saw to be done; one row of one event for a card. */
export const assignmentEvidence = pgTable(
  'assignment_evidence',
  {
    id: uuid().primaryKey().defaultRandom(),
    assignmentId: assignmentId(),
    regionId: integer(),
    regionalCenterId: integer(),
    kind: text().notNull(),
    subject: text().notNull(),
    source: text().notNull(),
    wordsRu: text().notNull(),
    wordsEn: text().notNull(),
    to: text().notNull(),
    at: at().notNull(),
  },
  (table) => [unique().on(table.assignmentId, table.kind, table.source)],
);

/** A later due day on request; the old one stays. */
export const assignmentExtensions = pgTable(
  'assignment_extensions',
  {
    id: uuid().primaryKey().defaultRandom(),
    assignmentId: assignmentId(),
    regionId: integer(),
    regionalCenterId: integer(),
    oldDueOn: date().notNull(),
    newDueOn: date().notNull(),
    reason: text().notNull(),
    state: text().notNull().default('requested'),
    requestedBy: uuid(),
    requestedAt: at().notNull().defaultNow(),
    decidedBy: uuid(),
    decidedAt: at(),
    decisionReason: text(),
  },
  (table) => [
    index().on(table.assignmentId),
    uniqueIndex('assignment_extensions_one_request')
      .on(table.assignmentId)
      .where(sql`state = 'requested'`),
  ],
);

/** One step of the ladder of one card: the index makes it go out once. */
export const assignmentReminders = pgTable(
  'assignment_reminders',
  {
    id: uuid().primaryKey().defaultRandom(),
    assignmentId: assignmentId(),
    regionId: integer(),
    regionalCenterId: integer(),
    /** 'ladder:2026-08-05:-1' names the due day too, which an extension moves. */
    step: text().notNull(),
    at: at().notNull().defaultNow(),
  },
  (table) => [unique().on(table.assignmentId, table.step)],
);

/** A regional center has read the resolution, said in the system; letters keep their own acknowledgements. */
export const resolutionAcknowledgements = pgTable(
  'resolution_acknowledgements',
  {
    id: uuid().primaryKey().defaultRandom(),
    resolutionId: uuid()
      .notNull()
      .references(() => resolutions.id),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    byId: uuid().notNull(),
    at: at().notNull().defaultNow(),
  },
  (table) => [unique().on(table.resolutionId, table.regionalCenterId)],
);
