import type { Day } from '@pbnet/domain';
import type {
  AgreementKind,
  AgreementState,
  DisagreementState,
  PartyRole,
  PeriodKind,
  Prolongation,
  Side,
} from '@pbnet/domain/agreements';
import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date as dateColumn,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { accessCenters, organizations } from '../network/network.tables.ts';

const at = () => timestamp({ withTimezone: true });
const date = () => dateColumn().$type<Day>();
/** Both null: an agreement of headquarters alone. No regional center: with the whole region, which reads it. */
const place = () => ({ regionId: integer(), regionalCenterId: integer() });
const ownId = () => bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity();

/**
 * `startsOn` and `endsOn` (null: no end) mirror the periods by a trigger, so that lists need no sums. `closedOn` is the
 * first day on which it no longer holds, `closesAs` what becomes of it on that day.
 */
export const agreements = pgTable(
  'agreements',
  {
    id: uuid().primaryKey(),
    ...place(),
    number: text(),
    title: text().notNull(),
    kind: text().$type<AgreementKind>().notNull(),
    state: text().$type<AgreementState>().notNull().default('draft'),
    startsOn: date(),
    endsOn: date(),
    signedOn: date(),
    prolongation: text().$type<Prolongation>().notNull().default('none'),
    prolongationMonths: integer(),
    supersedesId: uuid().references((): AnyPgColumn => agreements.id),
    amendsId: uuid().references((): AnyPgColumn => agreements.id),
    /** The template that the first text was made from. */
    templateId: uuid(),
    /** Who is told when it expires; null: the agreements officers. */
    responsibleId: uuid(),
    closedOn: date(),
    closesAs: text().$type<'terminated' | 'superseded'>(),
    closeReason: text(),
    /** How often it was sent to review. */
    round: integer().notNull().default(0),
    createdBy: uuid(),
    createdAt: at().notNull().defaultNow(),
    changedAt: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.regionalCenterId, table.state),
    index().on(table.regionId),
    index().on(table.state, table.endsOn),
    index().on(table.endsOn, table.id),
    index().on(table.supersedesId),
    index().on(table.amendsId),
    index().on(table.templateId),
    check(
      'agreements_not_itself',
      sql`${table.supersedesId} <> ${table.id} and ${table.amendsId} <> ${table.id}`,
    ),
    check(
      'agreements_months',
      sql`(${table.prolongation} = 'automatic') = (${table.prolongationMonths} is not null)
      and coalesce(${table.prolongationMonths}, 1) > 0`,
    ),
  ],
);

const agreementId = () =>
  uuid()
    .notNull()
    .references(() => agreements.id, { onDelete: 'cascade' });

/** An exclusion constraint of the migration keeps the periods of an agreement apart. */
export const agreementPeriods = pgTable(
  'agreement_periods',
  {
    id: ownId(),
    agreementId: agreementId(),
    ...place(),
    startsOn: date().notNull(),
    endsOn: date(),
    kind: text().$type<PeriodKind>().notNull().default('term'),
  },
  (table) => [
    index().on(table.agreementId),
    check('agreement_periods_in_order', sql`${table.endsOn} is null or ${table.startsOn} <= ${table.endsOn}`),
  ],
);

/** `signedOn` is written by SigningProgress alone. */
export const agreementParties = pgTable(
  'agreement_parties',
  {
    id: uuid().primaryKey().defaultRandom(),
    agreementId: agreementId(),
    ...place(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    role: text().$type<PartyRole>().notNull(),
    signingOrder: integer().notNull(),
    signatoryName: text().notNull().default(''),
    signatoryPost: text().notNull().default(''),
    actsOn: text().notNull().default(''),
    signedOn: date(),
    route: text().$type<'electronic' | 'paper'>(),
  },
  (table) => [index().on(table.agreementId), index().on(table.organizationId)],
);

/** Both days included; null: from the beginning, as long as the agreement holds. */
export const agreementCenters = pgTable(
  'agreement_centers',
  {
    id: ownId(),
    agreementId: agreementId(),
    ...place(),
    centerId: integer()
      .notNull()
      .references(() => accessCenters.id),
    coversFrom: date(),
    coversTo: date(),
  },
  (table) => [
    uniqueIndex().on(table.agreementId, table.centerId),
    index().on(table.centerId),
    check('agreement_centers_in_order', sql`${table.coversFrom} <= ${table.coversTo}`),
  ],
);

/** A text that the parties have had before their eyes: never changed, the next one gets the next number. */
export const agreementVersions = pgTable(
  'agreement_versions',
  {
    id: uuid().primaryKey().defaultRandom(),
    agreementId: agreementId(),
    ...place(),
    number: integer().notNull(),
    paragraphs: jsonb().$type<readonly string[]>().notNull(),
    /** The DOCX among stored files; null for a text typed here. */
    fileId: uuid(),
    source: text().$type<'template' | 'upload' | 'typed'>().notNull(),
    note: text().notNull().default(''),
    savedBy: uuid(),
    savedAt: at().notNull().defaultNow(),
  },
  (table) => [uniqueIndex().on(table.agreementId, table.number)],
);

/** The protocol of disagreements, a clause a row. */
export const disagreements = pgTable(
  'disagreements',
  {
    id: uuid().primaryKey(),
    agreementId: agreementId(),
    ...place(),
    clause: text().notNull(),
    /** The words of the Presidential Library. */
    ours: text().notNull(),
    /** The words of the other side. */
    theirs: text().notNull(),
    /** The words that both have agreed to. */
    agreed: text(),
    state: text().$type<DisagreementState>().notNull().default('open'),
    raisedBy: text().$type<Side>().notNull(),
    createdBy: uuid(),
    createdAt: at().notNull().defaultNow(),
    settledAt: at(),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.agreementId)],
);

/** What a reader of the text asks to change, by rounds of review. */
export const agreementRemarks = pgTable(
  'agreement_remarks',
  {
    id: uuid().primaryKey(),
    agreementId: agreementId(),
    ...place(),
    round: integer().notNull(),
    clause: text().notNull().default(''),
    words: text().notNull(),
    side: text().$type<Side>().notNull(),
    authorId: uuid(),
    createdAt: at().notNull().defaultNow(),
    answer: text(),
    answeredBy: uuid(),
    answeredAt: at(),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.agreementId)],
);

/** What happened to an agreement. */
export const agreementSteps = pgTable(
  'agreement_steps',
  {
    id: ownId(),
    agreementId: agreementId(),
    ...place(),
    command: text().notNull(),
    state: text().$type<AgreementState>().notNull(),
    words: text(),
    actorId: uuid(),
    at: at().notNull(),
  },
  (table) => [index().on(table.agreementId)],
);

/** Warnings of an end that were sent: each once for the end that was written then. */
export const agreementWarnings = pgTable(
  'agreement_warnings',
  {
    agreementId: agreementId(),
    ...place(),
    endsOn: date().notNull(),
    /** 90, 60 or 30. */
    days: integer().notNull(),
    sentAt: at().notNull(),
  },
  (table) => [uniqueIndex().on(table.agreementId, table.endsOn, table.days)],
);
