import type { Day } from '@pbnet/domain';
import type { ContactRole, LikenessGround } from '@pbnet/domain/partners';
import { sql } from 'drizzle-orm';
import {
  bigint,
  date as dateColumn,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { organizations, regionalCenters } from '../network/network.tables.ts';

const date = () => dateColumn().$type<Day>();
const at = () => timestamp({ withTimezone: true });
const organizationId = () =>
  integer()
    .notNull()
    .references(() => organizations.id);

/**
 * People of an institution. `regionId` is the institution's; `regionalCenterId` is the regional center that keeps the
 * contact for itself, null for one that headquarters keeps and every regional center of the region reads.
 */
export const organizationContacts = pgTable(
  'organization_contacts',
  {
    /** Names the person's key in the audit log. */
    id: uuid().primaryKey(),
    organizationId: organizationId(),
    regionId: integer().notNull(),
    regionalCenterId: integer(),
    roles: text().array().$type<readonly ContactRole[]>().notNull(),
    name: text().notNull(),
    post: text().notNull().default(''),
    phone: text().notNull().default(''),
    email: text(),
    /** What a signatory acts on: «Устав», «доверенность № 5 от 1 марта 2026 года». */
    actsOn: text().notNull().default(''),
    createdAt: at().notNull().defaultNow(),
    changedAt: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.organizationId), index().on(table.regionalCenterId)],
);

/** What a regional center says of an institution that it works with, agreement or not. */
export const organizationPartnerships = pgTable(
  'organization_partnerships',
  {
    id: uuid().primaryKey(),
    organizationId: organizationId(),
    regionId: integer().notNull(),
    regionalCenterId: integer()
      .notNull()
      .references(() => regionalCenters.id),
    /** What they do together, in words. */
    subject: text().notNull().default(''),
    since: date().notNull(),
    /** The first day on which they no longer work together; null while they do. */
    until: date(),
    version: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex()
      .on(table.organizationId, table.regionalCenterId)
      .where(sql`${table.until} is null`),
    index().on(table.organizationId),
    index().on(table.regionalCenterId),
  ],
);

/** Two cards that may be of one institution; `oneId` is the lesser. A dismissed pair stays, so as not to come back. */
export const organizationPairs = pgTable(
  'organization_pairs',
  {
    oneId: organizationId(),
    otherId: organizationId(),
    grounds: text().array().$type<readonly LikenessGround[]>().notNull(),
    /** Of the names, 0 to 1. */
    similarity: real().notNull(),
    foundAt: at().notNull().defaultNow(),
    dismissedAt: at(),
    dismissedBy: uuid(),
  },
  (table) => [primaryKey({ columns: [table.oneId, table.otherId] }), index().on(table.otherId)],
);

/** What a merge did: the card that went, the one that stays, and how many links of each kind moved. */
export const organizationMerges = pgTable(
  'organization_merges',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    organizationId: organizationId(),
    mergedId: organizationId(),
    mergedName: text().notNull(),
    reason: text().notNull().default(''),
    /** Moved rows by table. */
    moved: jsonb().$type<Readonly<Record<string, number>>>().notNull(),
    actorId: uuid(),
    at: at().notNull().defaultNow(),
  },
  (table) => [index().on(table.organizationId), index().on(table.mergedId)],
);
