import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
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
import type { CalendarMethod } from './outbox.ts';

const at = () => timestamp({ withTimezone: true });
const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** One run to many recipients. The run key is unique: two people cannot start the same run twice. */
export const mailings = pgTable(
  'mailings',
  {
    id: uuid().primaryKey().defaultRandom(),
    runKey: text().notNull(),
    kind: text().notNull(),
    /** The reporting month of a monthly mailing; null for the others. */
    month: text(),
    /** What a mailing outside months is about, for its source; with its title as it is shown. */
    about: text(),
    title: text(),
    state: text().notNull().default('prepared'),
    secondPerson: boolean().notNull(),
    /** Null when the schedule prepared it. */
    preparedBy: uuid(),
    preparedAt: at().notNull().defaultNow(),
    releasedBy: uuid(),
    releasedAt: at(),
    /** When sending was last started: failures before it no longer count towards a pause. */
    startedAt: at(),
    pausedAt: at(),
    finishedAt: at(),
    cancelledAt: at(),
    version: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex('mailings_run_key')
      .on(table.runKey)
      .where(sql`state <> 'cancelled'`),
  ],
);

/** One letter to one recipient: the record of truth that the queue works from. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: uuid().primaryKey().defaultRandom(),
    mailingId: uuid().references(() => mailings.id),
    /** Names the letter apart from mailings, so that a retry of its cause sends nothing twice. */
    dedupeKey: text().notNull().unique(),
    kind: text().notNull(),
    regionId: integer(),
    regionalCenterId: integer(),
    centerId: integer(),
    accountId: uuid(),
    /** Null only while a mailing's letter has nobody to go to. */
    recipient: text(),
    /** Names the person in a mailing to people; null where a regional center is written to. */
    recipientKey: text(),
    /** Whom the letter names, as it was called then; '' for a letter outside mailings. */
    recipientName: text().notNull().default(''),
    /** One line of what the letter says, for the dry run's list. */
    summary: text().notNull().default(''),
    subject: text().notNull(),
    html: text().notNull(),
    plain: text().notNull(),
    messageId: text().notNull().unique(),
    /** Where a person's reply goes, if not to the sender. */
    replyTo: text(),
    /** The iCalendar part, with its method. */
    calendarMethod: text().$type<CalendarMethod>(),
    calendar: text(),
    /** The whole letter as given to the mail server (7-bit MIME); null until it is queued. */
    raw: text(),
    /** SHA-256 over `raw`; before it exists, over subject, both parts and attachments. */
    sha256: text().notNull(),
    state: text().notNull().default('queued'),
    leftOutReason: text(),
    attempts: integer().notNull().default(0),
    /** When a queued letter is tried (again); the queue is filled from it. */
    nextAttemptAt: at().notNull().defaultNow(),
    attemptedAt: at(),
    lastError: text(),
    smtpResponse: text(),
    /** What the last delivery notice said. */
    notice: text(),
    queuedAt: at().notNull().defaultNow(),
    sentAt: at(),
    deliveredAt: at(),
    bouncedAt: at(),
    acknowledgedAt: at(),
    acknowledgedFrom: text(),
  },
  (table) => [
    uniqueIndex('deliveries_mailing_recipient')
      .on(table.mailingId, table.regionalCenterId)
      .where(sql`mailing_id is not null`),
    uniqueIndex('deliveries_mailing_person')
      .on(table.mailingId, table.recipientKey)
      .where(sql`recipient_key is not null`),
    index().on(table.queuedAt),
    index().on(table.regionalCenterId, table.queuedAt),
    check(
      'deliveries_recipient',
      sql`recipient is not null or state in ('prepared', 'left-out', 'cancelled')`,
    ),
  ],
);

export const deliveryAttachments = pgTable(
  'delivery_attachments',
  {
    deliveryId: uuid()
      .notNull()
      .references(() => deliveries.id),
    position: integer().notNull(),
    fileName: text().notNull(),
    contentType: text().notNull(),
    content: bytes().notNull(),
    sha256: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.deliveryId, table.position] })],
);

/** Work that a letter left for a person: an address that bounced, a recipient without an address. */
export const mailTasks = pgTable(
  'mail_tasks',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text().notNull(),
    dedupeKey: text().notNull().unique(),
    deliveryId: uuid().references(() => deliveries.id),
    regionId: integer(),
    regionalCenterId: integer(),
    details: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    createdAt: at().notNull().defaultNow(),
    doneAt: at(),
    doneBy: uuid(),
    note: text(),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.createdAt)],
);
