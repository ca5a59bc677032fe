import type { Day } from '@pbnet/domain';
import type { CollectionAccess, ReadingFigure, ReadingPace } from '@pbnet/domain/reading';
import {
  boolean,
  customType,
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

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
const at = () => timestamp({ withTimezone: true });

/** A part of the library's stock that is read under one policy. */
export const collections = pgTable('collections', {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  code: text().notNull().unique(),
  titleRu: text().notNull(),
  titleEn: text().notNull(),
  archivedAt: at(),
  version: integer().notNull().default(1),
});

/** What the collection's policy says from a moment on; the newest that has begun is in force. */
export const collectionPolicies = pgTable(
  'collection_policies',
  {
    collectionId: integer()
      .notNull()
      .references(() => collections.id),
    validFrom: at().notNull(),
    access: text().$type<CollectionAccess>().notNull(),
    readerAtCenters: boolean().notNull().default(false),
    minimumAge: integer(),
    readingsAtOnce: integer().notNull().default(5),
    pagesAnHour: integer().notNull().default(600),
    reason: text().notNull().default(''),
    byId: uuid(),
  },
  (table) => [primaryKey({ columns: [table.collectionId, table.validFrom] })],
);

/** What can be read, by the identifier that the resource servers know it by. */
export const resourceItems = pgTable(
  'resource_items',
  {
    id: text().primaryKey(),
    collectionId: integer()
      .notNull()
      .references(() => collections.id),
    title: text().notNull(),
    /** Where it is read. */
    address: text().notNull(),
  },
  (table) => [index().on(table.collectionId)],
);

/** A server that shows items: the one whose pages may ask for an answer, and for whom the answer is good. */
export const resourceServers = pgTable(
  'resource_servers',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    title: text().notNull(),
    /** Scheme, host and port, as a browser sends it; the audience of the answers. */
    origin: text().notNull(),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
  },
  (table) => [uniqueIndex().on(table.origin)],
);

/** Keys that answers are signed with; a retired one stays published until its last answer ran out. */
export const accessKeys = pgTable('access_keys', {
  kid: text().primaryKey(),
  algorithm: text().$type<'EdDSA' | 'RS256'>().notNull(),
  publicJwk: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
  sealedPrivateKey: bytes().notNull(),
  createdAt: at().notNull().defaultNow(),
  retiredAt: at(),
});

/**
 * What each reader has open now and how fast the pages go, for the limits alone: not logged, gone after two hours, and
 * apart from the history that a reader may refuse.
 */
export const openReadings = pgTable(
  'open_readings',
  {
    readerId: uuid().notNull(),
    collectionId: integer().notNull(),
    pace: jsonb().$type<ReadingPace>().notNull(),
    changedAt: at().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.readerId, table.collectionId] })],
);

/** Counts of a day, kept as they happen: a month is summed from its days and the log is never scanned. */
export const readingDays = pgTable(
  'reading_days',
  {
    day: date().$type<Day>().notNull(),
    /** 0: outside every centre. */
    centerId: integer().notNull(),
    figure: text().$type<ReadingFigure>().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.centerId, table.figure] })],
);
