import {
  usualLadder,
  type Audience,
  type ReminderLadder,
  type SubmissionState,
} from '@pbnet/domain/campaigns';
import { sql } from 'drizzle-orm';
import {
  boolean,
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

const at = () => timestamp({ withTimezone: true });

/**
 * A request to the regional centers with a due date; `subject` names what it is about, for statistics the month.
 * A trigger on reporting_periods keeps the statistics campaign of a month equal to its period.
 */
export const campaigns = pgTable(
  'campaigns',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text().notNull(),
    subject: text().notNull(),
    opensOn: date().notNull(),
    dueOn: date().notNull(),
    /** The last day on which an answer is taken at all; null when there is none. */
    closesOn: date(),
    closedAt: at(),
    /** Title, text and audience of a campaign made by hand; null where the campaign follows something else. */
    title: text(),
    request: text(),
    audience: text().$type<Audience>(),
    createdBy: uuid(),
    /** What headquarters made of the answers, told when it closed the campaign. */
    summary: text(),
    /** Withdrawn campaigns are closed as well. */
    withdrawalReason: text(),
    ladder: jsonb().$type<ReminderLadder>().notNull().default(usualLadder),
    version: integer().notNull().default(1),
  },
  (table) => [uniqueIndex().on(table.kind, table.subject)],
);

/** A longer due date for one regional center; the old date stays. */
export const campaignExtensions = pgTable(
  'campaign_extensions',
  {
    id: uuid().primaryKey().defaultRandom(),
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    oldDueOn: date().notNull(),
    newDueOn: date().notNull(),
    reason: text().notNull(),
    state: text().notNull().default('requested'),
    requestedBy: uuid().notNull(),
    requestedAt: at().notNull().defaultNow(),
    decidedBy: uuid(),
    decidedAt: at(),
    decisionReason: text(),
  },
  (table) => [
    index().on(table.campaignId, table.regionalCenterId),
    uniqueIndex('campaign_extensions_one_request')
      .on(table.campaignId, table.regionalCenterId)
      .where(sql`state = 'requested'`),
  ],
);

/** One reminder of one card: the unique index makes a step go out once. */
export const campaignReminders = pgTable(
  'campaign_reminders',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    /** 'ladder:2026-08-05:-3' names the due day too, which an extension moves; 'hand:<n>' was sent by a person. */
    step: text().notNull(),
    deliveryId: uuid(),
    sentBy: uuid(),
    at: at().notNull().defaultNow(),
  },
  (table) => [uniqueIndex().on(table.campaignId, table.regionalCenterId, table.step)],
);

/** A regional center's card of a campaign made by hand; there is one for each that is asked. */
export const campaignSubmissions = pgTable(
  'campaign_submissions',
  {
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    state: text().$type<SubmissionState>().notNull().default('awaiting'),
    /** What the regional center is writing; headquarters does not read it. */
    draft: text().notNull().default(''),
    /** What it has handed in last, or the words beside «нечего сообщить»; null until then. */
    answer: text(),
    returnReason: text(),
    /** When the letter with the request went; null until the day of the opening. */
    askedAt: at(),
    answeredAt: at(),
    /** True when the first answer came after the regional center's own due day. */
    late: boolean().notNull().default(false),
    decidedAt: at(),
    version: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.campaignId, table.regionalCenterId] }),
    index().on(table.regionalCenterId),
  ],
);
