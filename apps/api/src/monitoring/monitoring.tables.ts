import type { HardRule, IndicatorComments, IndicatorValues, SoftRule } from '@pbnet/domain/monitoring';
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { accessCenters } from '../network/network.tables.ts';

const at = () => timestamp({ withTimezone: true });
/** A month is text 'YYYY-MM': it sorts, compares and travels as it is. */
const month = () => text();

export const indicators = pgTable('indicators', { code: text().primaryKey(), position: integer().notNull() });

export const indicatorVersions = pgTable(
  'indicator_versions',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    code: text()
      .notNull()
      .references(() => indicators.code),
    validFrom: month().notNull(),
    /** The last month of the version; null while it holds. */
    validTo: month(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
    unit: text().notNull(),
    kind: text().notNull(),
    zeroPolicy: text().notNull(),
  },
  (table) => [index().on(table.code, table.validFrom)],
);

/** The rules in force from a month on, until the next row. */
export const ruleVersions = pgTable('rule_versions', {
  validFrom: month().primaryKey(),
  hardRules: jsonb().$type<readonly HardRule[]>().notNull(),
  softRules: jsonb().$type<readonly SoftRule[]>().notNull(),
  version: integer().notNull().default(1),
});

export const reportingPeriods = pgTable('reporting_periods', {
  month: month().primaryKey(),
  state: text().notNull().default('scheduled'),
  opensOn: date().notNull(),
  dueOn: date().notNull(),
  closesOn: date().notNull(),
  openedAt: at(),
  closedAt: at(),
  publishedAt: at(),
  version: integer().notNull().default(1),
});

/** One centre's month. The place columns are the tree as it was in that month. */
export const centerReports = pgTable(
  'center_reports',
  {
    month: month()
      .notNull()
      .references(() => reportingPeriods.month),
    centerId: integer()
      .notNull()
      .references(() => accessCenters.id),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    state: text().notNull().default('missing'),
    values: jsonb().$type<IndicatorValues>().notNull().default({}),
    comments: jsonb().$type<IndicatorComments>().notNull().default({}),
    /** False when the centre was not open for the whole month. */
    fullMonth: boolean().notNull().default(true),
    /** The due day of this centre after an extension; null without one. */
    extendedDueOn: date(),
    /** Set while headquarters has reopened the report after closing. */
    reopened: boolean().notNull().default(false),
    late: boolean().notNull().default(false),
    submittedAt: at(),
    submittedBy: uuid(),
    receiptNumber: text(),
    decidedAt: at(),
    decidedBy: uuid(),
    returnReason: text(),
    updatedAt: at().notNull().defaultNow(),
    version: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.centerId, table.month] }),
    index().on(table.month, table.regionalCenterId, table.centerId),
    index().on(table.regionalCenterId, table.month),
  ],
);

/** Every state that a report has been in, written by the same statement that changes it. */
export const centerReportHistory = pgTable(
  'center_report_history',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    month: month().notNull(),
    centerId: integer().notNull(),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    version: integer().notNull(),
    command: text().notNull(),
    state: text().notNull(),
    values: jsonb().$type<IndicatorValues>().notNull(),
    comments: jsonb().$type<IndicatorComments>().notNull(),
    reason: text(),
    actorId: uuid(),
    at: at().notNull().defaultNow(),
  },
  (table) => [index().on(table.centerId, table.month, table.version)],
);

/** Sums of counted values, kept by a trigger on center_reports in the same transaction. */
export const regionMonths = pgTable(
  'region_months',
  {
    month: month().notNull(),
    regionId: integer().notNull(),
    code: text().notNull(),
    total: bigint({ mode: 'number' }).notNull(),
    /** Centres whose counted report has a number for the indicator. */
    centers: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.code, table.month, table.regionId] })],
);

/** A regional center's answer about a centre on a month's zero list; shown in the next month's list. */
export const zeroExplanations = pgTable(
  'zero_explanations',
  {
    month: month().notNull(),
    centerId: integer()
      .notNull()
      .references(() => accessCenters.id),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    reasonCode: text().notNull(),
    words: text().notNull(),
    actorId: uuid().notNull(),
    at: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.centerId, table.month] }),
    index().on(table.month, table.regionalCenterId),
  ],
);

/**
 * What an event adds to one indicator of a centre's month. `applied` is what the figures hold already:
 * a corrected event changes them by the difference.
 */
export const reportContributions = pgTable(
  'report_contributions',
  {
    /** 'joint-event:<uuid>' */
    source: text().notNull(),
    month: month().notNull(),
    centerId: integer()
      .notNull()
      .references(() => accessCenters.id),
    regionId: integer().notNull(),
    regionalCenterId: integer().notNull(),
    code: text().notNull(),
    amount: integer().notNull(),
    applied: integer().notNull().default(0),
    title: text().notNull(),
    /** Path of the page of what is counted. */
    path: text().notNull(),
    changedAt: at().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.month, table.centerId, table.code] }),
    index().on(table.centerId, table.month),
    index().on(table.month),
  ],
);
