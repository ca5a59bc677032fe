import type { Day } from '@pbnet/domain';
import type { StaffRole } from '@pbnet/domain/access';
import type { Words } from '@pbnet/domain/platform';
import type { DraftState } from '@pbnet/domain/renewals';
import {
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
import { agreements } from '../agreements/agreements.tables.ts';
import { campaigns } from '../campaigns/campaigns.tables.ts';

const at = () => timestamp({ withTimezone: true });

/** A campaign of the kind 'agreement-renewals': the engine keeps days and letters, this what is renewed, and how. */
export const renewals = pgTable('renewals', {
  campaignId: uuid()
    .primaryKey()
    .references(() => campaigns.id),
  /** Months of the next period; null: as long as the one that ends. */
  termMonths: integer(),
  /** Null: each by the template that its old agreement was made from. */
  templateId: uuid(),
  /** Who asked for the drafts last: they are made in that person's name. */
  draftsBy: uuid(),
  draftsRole: text().$type<StaffRole>(),
  draftsBegunAt: at(),
  /** Null while the drafts are being made. */
  draftsEndedAt: at(),
  version: integer().notNull().default(1),
});

/** One agreement of a renewal. Its successor's id is made here, so that no run of the job makes a second one. */
export const renewalAgreements = pgTable(
  'renewal_agreements',
  {
    campaignId: uuid()
      .notNull()
      .references(() => renewals.campaignId),
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id),
    /** Of the agreement; no regional center: headquarters renews it by itself. */
    regionId: integer(),
    regionalCenterId: integer(),
    successorId: uuid().notNull().defaultRandom(),
    state: text().$type<DraftState>().notNull().default('waiting'),
    /** When it came to the state. */
    since: at().notNull(),
    /** The old end as it was when the campaign began. */
    oldEndsOn: date().$type<Day>().notNull(),
    /** Runs that ended with an error of the machine. */
    attempts: integer().notNull().default(0),
    /** Why no draft could be made. */
    failure: jsonb().$type<Words>(),
    /** Why it is not renewed. */
    reason: text(),
    version: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.campaignId, table.agreementId] }),
    uniqueIndex().on(table.successorId),
    index().on(table.agreementId),
    index().on(table.regionalCenterId),
    index().on(table.campaignId, table.state),
  ],
);
