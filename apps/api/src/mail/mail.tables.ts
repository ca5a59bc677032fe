import { sql } from 'drizzle-orm';
import {
  boolean,
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

const at = () => timestamp({ withTimezone: true });
const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** One run to many recipients. The run key is unique: two people cannot start the same run twice. */
export const mailings = pgTable('mailings', {
  id: uuid().primaryKey().defaultRandom(),
  runKey: text().notNull().unique(),
  kind: text().notNull(),
  month: text().notNull(),
  state: text().notNull().default('prepared'),
  secondPerson: boolean().notNull(),
  preparedBy: uuid(),
  preparedAt: at().notNull().defaultNow(),
  releasedBy: uuid(),
  releasedAt: at(),
  finishedAt: at(),
  version: integer().notNull().default(1),
});

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
    recipient: text().notNull(),
    subject: text().notNull(),
    html: text().notNull(),
    plain: text().notNull(),
    messageId: text().notNull().unique(),
    /** SHA-256 over the letter as kept: subject, both parts, attachments. */
    sha256: text().notNull(),
    state: text().notNull().default('queued'),
    attempts: integer().notNull().default(0),
    lastError: text(),
    smtpResponse: text(),
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
    index().on(table.state, table.queuedAt),
    index().on(table.regionalCenterId, table.queuedAt),
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
