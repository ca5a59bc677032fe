import type { Day, Language } from '@pbnet/domain';
import type {
  ConsentPurpose,
  Destroyed,
  ErasureGround,
  ReaderLevel,
  ReaderOrigin,
  ReaderState,
} from '@pbnet/domain/readers';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
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

/** Where the reader was registered on paper; all null for who registered alone through ЕСИА. */
const place = () => ({ regionId: integer(), regionalCenterId: integer(), centerId: integer() });

/** A reader without anything personal: what is left of one after erasure. */
export const readers = pgTable(
  'readers',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Twelve random digits; null after erasure. */
    cardNumber: text().unique(),
    state: text().$type<ReaderState>().notNull(),
    origin: text().$type<ReaderOrigin>().notNull(),
    ...place(),
    registeredAt: at().notNull().defaultNow(),
    confirmedAt: at(),
    suspendedAt: at(),
    suspensionReason: text().notNull().default(''),
    erasedAt: at(),
    /** The card that this one was joined to. */
    mergedIntoId: uuid(),
    lastSeenAt: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.centerId, table.registeredAt),
    index().on(table.regionalCenterId),
    index().on(table.lastSeenAt),
  ],
);

/** What is known of the person. The row is deleted by erasure; grants reach it only where a place may read it. */
export const readerPersons = pgTable(
  'reader_persons',
  {
    readerId: uuid()
      .primaryKey()
      .references(() => readers.id),
    ...place(),
    lastName: text().notNull(),
    firstName: text().notNull(),
    middleName: text().notNull().default(''),
    birthDate: date().$type<Day>(),
    /** Only one that ЕСИА or the reader's own letter has verified. */
    email: text(),
    language: text().$type<Language>().notNull().default('ru'),
    level: text().$type<ReaderLevel>().notNull(),
    /** HMAC of ЕСИА's number of the person under the installation's key; the number itself is not kept. */
    esiaHash: bytes(),
    /** Paper route: what document the staff saw, its kind alone. */
    documentKind: text(),
    guardianName: text(),
    guardianSince: date().$type<Day>(),
    checkedAt: at().notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex().on(table.esiaHash),
    index().on(table.lastName, table.firstName),
    index().on(table.centerId),
  ],
);

/** Wordings of the consents; a given one names the edition that was read. */
export const consentEditions = pgTable(
  'consent_editions',
  {
    purpose: text().$type<ConsentPurpose>().notNull(),
    edition: integer().notNull(),
    textRu: text().notNull(),
    textEn: text().notNull(),
    /** What is different from the former edition, as readers are told; empty for the first one. */
    changeRu: text().notNull().default(''),
    changeEn: text().notNull().default(''),
    /** Whoever has agreed to a former edition is asked to agree to this one. */
    mustAgree: boolean().notNull().default(false),
    /** Null for the editions that the installation came with. */
    addedById: uuid(),
    addedAt: at().notNull().defaultNow(),
    validFrom: at().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.purpose, table.edition] })],
);

/** Each giving is a row of its own; withdrawing dates it. */
export const readerConsents = pgTable(
  'reader_consents',
  {
    id: uuid().primaryKey().defaultRandom(),
    readerId: uuid()
      .notNull()
      .references(() => readers.id),
    purpose: text().$type<ConsentPurpose>().notNull(),
    edition: integer().notNull(),
    /** 'reader' by a press, 'guardian' or 'paper' with a signed sheet at the centre. */
    givenBy: text().$type<'reader' | 'guardian' | 'paper'>().notNull(),
    givenAt: at().notNull().defaultNow(),
    withdrawnAt: at(),
  },
  (table) => [index().on(table.readerId, table.purpose)],
);

/** Only the SHA-256 of the cookie is kept. */
export const readerSessions = pgTable(
  'reader_sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    tokenHash: bytes().notNull(),
    readerId: uuid()
      .notNull()
      .references(() => readers.id),
    createdAt: at().notNull().defaultNow(),
    lastSeenAt: at().notNull().defaultNow(),
    expiresAt: at().notNull(),
    revokedAt: at(),
    userAgent: text().notNull(),
    /** The centre at whose address the reader signed in; null elsewhere. No address of a person is kept. */
    centerId: integer(),
  },
  (table) => [uniqueIndex().on(table.tokenHash), index().on(table.readerId)],
);

/** What ЕСИА told of somebody who has not agreed to anything yet: sealed, gone after half an hour. */
export const pendingRegistrations = pgTable('pending_registrations', {
  tokenHash: bytes().primaryKey(),
  sealedPerson: bytes().notNull(),
  returnPath: text().notNull(),
  expiresAt: at().notNull(),
  /** The reader that came of it: a press that is repeated finds this one. What was sealed is gone then. */
  registeredReaderId: uuid(),
});

/** Reading at home that headquarters granted to one reader for a time, whatever ЕСИА says. */
export const entitlements = pgTable(
  'entitlements',
  {
    id: uuid().primaryKey().defaultRandom(),
    readerId: uuid()
      .notNull()
      .references(() => readers.id),
    /** Null, where no document is named either: every extended collection. */
    collectionId: integer(),
    /** One document alone, wherever it moves. */
    itemId: text(),
    validFrom: at().notNull().defaultNow(),
    validTo: at(),
    reason: text().notNull(),
    grantedById: uuid().notNull(),
    revokedAt: at(),
  },
  (table) => [
    index().on(table.readerId),
    check('entitlements_names_one', sql`${table.collectionId} is null or ${table.itemId} is null`),
  ],
);

/** Who of the staff looked at whom, and what for; kept apart from the log of changes. */
export const readerLookups = pgTable(
  'reader_lookups',
  {
    id: uuid().primaryKey().defaultRandom(),
    at: at().notNull().defaultNow(),
    actorId: uuid().notNull(),
    actorRole: text().notNull(),
    ...place(),
    readerId: uuid().notNull(),
    /** 'search' showed the name in a list, 'card' the card, 'log' what was read, 'export' a copy of all. */
    what: text().$type<'search' | 'card' | 'log' | 'export'>().notNull(),
    reason: text().notNull().default(''),
  },
  (table) => [
    index().on(table.readerId, table.at),
    index().on(table.actorId, table.at),
    index().on(table.at),
  ],
);

/** An act of destruction: proves that the data are gone and names nobody. */
export const erasureActs = pgTable('erasure_acts', {
  id: uuid().primaryKey().defaultRandom(),
  number: integer().notNull().generatedAlwaysAsIdentity().unique(),
  readerId: uuid().notNull().unique(),
  at: at().notNull().defaultNow(),
  ground: text().$type<ErasureGround>().notNull(),
  /** Null: the reader's own press, or the clock. */
  byId: uuid(),
  /** Counts of what was destroyed, by kind. */
  destroyed: jsonb().$type<Destroyed>().notNull(),
  sha256: text().notNull(),
  /** When the act lay beside the files, for databases restored from older backups; null until then. */
  keptAt: at(),
});
