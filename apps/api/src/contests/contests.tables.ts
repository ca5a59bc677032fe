import type { Day } from '@pbnet/domain';
import type { ContestState, Criterion, EntryState, Marks, Nomination } from '@pbnet/domain/contests';
import { sql } from 'drizzle-orm';
import {
  boolean,
  date as dateColumn,
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
import type { FrozenResult } from './frozen-result.ts';

const at = () => timestamp({ withTimezone: true });
const day = () => dateColumn().$type<Day>().notNull();

export const contests = pgTable('contests', {
  id: uuid().primaryKey().defaultRandom(),
  state: text().$type<ContestState>().notNull().default('draft'),
  title: text().notNull(),
  about: text().notNull(),
  opensOn: day(),
  dueOn: day(),
  regionalUntil: day(),
  juryUntil: day(),
  regionalLimit: integer().notNull(),
  quorum: integer().notNull(),
  scaleMin: integer().notNull(),
  scaleMax: integer().notNull(),
  criteria: jsonb().$type<readonly Criterion[]>().notNull(),
  nominations: jsonb().$type<readonly Nomination[]>().notNull(),
  places: integer().notNull(),
  consent: text().notNull(),
  /** Grows with every change of the text: an entry says which one its author has read. */
  consentVersion: integer().notNull().default(1),
  retentionMonths: integer().notNull(),
  createdBy: uuid(),
  createdAt: at().notNull().defaultNow(),
  version: integer().notNull().default(1),
});

export const contestEntries = pgTable(
  'contest_entries',
  {
    id: uuid().primaryKey().defaultRandom(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id),
    /** The order of coming: the receipt's number is made of it. */
    position: integer().notNull().generatedAlwaysAsIdentity(),
    /** Null until it is handed in for the first time. */
    number: text(),
    nominationId: text().notNull(),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    state: text().$type<EntryState>().notNull().default('draft'),
    /** True for a winner of the regional stage. */
    federal: boolean().notNull().default(false),
    title: text().notNull(),
    words: text().notNull(),
    /** Null once personal data were removed. */
    authorName: text(),
    email: text(),
    bornOn: dateColumn().$type<Day>(),
    guardianName: text(),
    consentVersion: integer().notNull(),
    consentAt: at().notNull().defaultNow(),
    /** SHA-256 of the secret in the author's link. */
    secretHash: text().notNull(),
    /** The secret itself, encrypted under the installation's key, for the links of later letters. */
    sealedSecret: text().notNull(),
    reason: text(),
    createdAt: at().notNull().defaultNow(),
    submittedAt: at(),
    decidedAt: at(),
    purgedAt: at(),
    version: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex().on(table.secretHash),
    uniqueIndex().on(table.number),
    index().on(table.contestId, table.regionalCenterId),
  ],
);

export const contestJurors = pgTable(
  'contest_jurors',
  {
    id: uuid().primaryKey().defaultRandom(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id),
    /** Null for somebody without an account. */
    accountId: uuid(),
    name: text().notNull(),
    email: text().notNull(),
    ownRegionId: integer(),
    secretHash: text().notNull(),
    invitedAt: at().notNull().defaultNow(),
    leftAt: at(),
    leaveReason: text(),
  },
  (table) => [
    uniqueIndex('contest_jurors_once')
      .on(table.contestId, table.email)
      .where(sql`left_at is null`),
    uniqueIndex().on(table.secretHash),
    index().on(table.accountId),
  ],
);

export const contestConflicts = pgTable(
  'contest_conflicts',
  {
    jurorId: uuid()
      .notNull()
      .references(() => contestJurors.id),
    entryId: uuid()
      .notNull()
      .references(() => contestEntries.id),
    reason: text().notNull(),
    at: at().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.jurorId, table.entryId] })],
);

/** A trigger lets only the juror whose command it is write a row, and nobody delete one. */
export const contestScores = pgTable(
  'contest_scores',
  {
    jurorId: uuid()
      .notNull()
      .references(() => contestJurors.id),
    entryId: uuid()
      .notNull()
      .references(() => contestEntries.id),
    marks: jsonb().$type<Marks>().notNull(),
    comment: text().notNull().default(''),
    at: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.jurorId, table.entryId] }), index().on(table.entryId)],
);

/** Each freezing of the results; an undone one stays, with the reason. */
export const contestResults = pgTable(
  'contest_results',
  {
    contestId: uuid()
      .notNull()
      .references(() => contests.id),
    edition: integer().notNull(),
    results: jsonb().$type<readonly FrozenResult[]>().notNull(),
    /** SHA-256 of the results as JSON. */
    hash: text().notNull(),
    frozenAt: at().notNull(),
    frozenBy: uuid(),
    publishedAt: at(),
    undoneAt: at(),
    undoneBy: uuid(),
    undoReason: text(),
  },
  (table) => [primaryKey({ columns: [table.contestId, table.edition] })],
);

/** What happened to the jury and the quorum, as headquarters reads it. */
export const contestTraces = pgTable(
  'contest_traces',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id),
    kind: text().$type<'juror-left' | 'quorum-lowered' | 'conflict'>().notNull(),
    /** Number of the entry that it is about. */
    entryNumber: text(),
    jurorId: uuid(),
    quorumBefore: integer(),
    quorumAfter: integer(),
    reason: text(),
    at: at().notNull().defaultNow(),
  },
  (table) => [index().on(table.contestId)],
);
