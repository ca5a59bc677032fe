import type { Day } from '@pbnet/domain';
import type { DigitalResource, MethodContent, MethodState } from '@pbnet/domain/methods';
import {
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

const at = () => timestamp({ withTimezone: true });

/**
 * A know-how card. The columns hold what everybody reads: the last edition, or the author's copy while there is none;
 * `draft` holds the author's copy while it differs from it. A trigger keeps the column `search`.
 */
export const methods = pgTable(
  'methods',
  {
    id: uuid().primaryKey(),
    /** Both null for headquarters' own. */
    regionId: integer(),
    regionalCenterId: integer(),
    state: text().$type<MethodState>().notNull().default('draft'),
    /** Of the last edition; 0 before the first. */
    edition: integer().notNull().default(0),
    title: text().notNull(),
    purpose: text().notNull().default(''),
    audience: text().notNull().default(''),
    needs: text().notNull().default(''),
    steps: text().array().$type<readonly string[]>().notNull().default([]),
    results: text().notNull().default(''),
    themes: text().array().$type<readonly string[]>().notNull().default([]),
    indicators: text().array().$type<readonly string[]>().notNull().default([]),
    resource: jsonb().$type<DigitalResource>(),
    draft: jsonb().$type<MethodContent>(),
    /** What the author says of the edition that is on its way. */
    changes: text().notNull().default(''),
    /** Why it was returned or archived last. */
    reason: text(),
    submittedAt: at(),
    publishedAt: at(),
    createdBy: uuid(),
    createdAt: at().notNull().defaultNow(),
    changedAt: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.state), index().on(table.regionalCenterId), index().on(table.publishedAt)],
);

/** What was published, as it was. */
export const methodEditions = pgTable(
  'method_editions',
  {
    methodId: uuid()
      .notNull()
      .references(() => methods.id),
    number: integer().notNull(),
    content: jsonb().$type<MethodContent>().notNull(),
    changes: text().notNull(),
    publishedBy: uuid(),
    publishedAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.methodId, table.number] })],
);

/** «Применили»: where, when and what came of it. */
export const methodApplications = pgTable(
  'method_applications',
  {
    id: uuid().primaryKey(),
    methodId: uuid()
      .notNull()
      .references(() => methods.id),
    /** The edition that was applied. */
    edition: integer().notNull(),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    centerId: integer(),
    appliedOn: dateColumn().$type<Day>().notNull(),
    place: text().notNull(),
    outcome: text().notNull(),
    participants: integer(),
    /** Whole numbers by indicator code. */
    figures: jsonb().$type<Readonly<Record<string, number>>>().notNull().default({}),
    createdBy: uuid(),
    createdAt: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.methodId, table.appliedOn), index().on(table.regionalCenterId)],
);

/** One person's word about a method, and the author's answer. */
export const methodFeedback = pgTable(
  'method_feedback',
  {
    id: uuid().primaryKey(),
    methodId: uuid()
      .notNull()
      .references(() => methods.id),
    /** All null for people of headquarters. */
    regionId: integer(),
    regionalCenterId: integer(),
    centerId: integer(),
    accountId: uuid().notNull(),
    /** 1 to 5. */
    rating: integer().notNull(),
    words: text().notNull(),
    createdAt: at().notNull(),
    answer: text(),
    answeredBy: uuid(),
    answeredAt: at(),
    version: integer().notNull().default(1),
  },
  (table) => [uniqueIndex().on(table.methodId, table.accountId)],
);
