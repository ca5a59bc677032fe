import { reportStates, type IndicatorValue } from '@pbnet/domain/monitoring';
import * as z from 'zod/mini';
import { daySchema, monthSchema } from '../dates.ts';

const centerId = z.int().check(z.gte(1));
const regionalCenterId = z.int().check(z.gte(1));
const version = z.int().check(z.gte(0));
const code = z.string().check(z.regex(/^[a-z][a-z0-9_]{1,39}$/));
const reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(1000));

/** Any number passes here: which numbers are figures is a rule of the domain, told with the indicator's name. */
const indicatorValue = z.union([
  z.number(),
  z.object({
    kind: z.literal('not-applicable'),
    reason,
    from: monthSchema,
    to: z.nullable(monthSchema),
  }),
  z.object({ kind: z.literal('excused'), reason, until: daySchema }),
]) satisfies z.ZodMiniType<IndicatorValue>;

const figures = {
  values: z.record(code, indicatorValue),
  comments: z.record(code, z.string().check(z.maxLength(1000))),
};

/** Which centre's which month. */
export const reportKey = z.object({ centerId, month: monthSchema });
export type ReportKey = z.output<typeof reportKey>;

/** The whole draft as it stands on the screen; `version` is the one it was read with. */
export const saveReport = z.object({ centerId, month: monthSchema, version, ...figures });
export type SaveReport = z.output<typeof saveReport>;

/** Drafts of several centres of one regional center; headquarters may leave the regional center out. */
export const saveReports = z.object({
  regionalCenterId: z.optional(regionalCenterId),
  month: monthSchema,
  reports: z.array(z.object({ centerId, version, ...figures })).check(z.minLength(1), z.maxLength(2000)),
});
export type SaveReports = z.output<typeof saveReports>;

export const submitReport = z.object({ centerId, month: monthSchema, version });
export type SubmitReport = z.output<typeof submitReport>;

/** A command over several reports of one month. */
export const chosenReports = z.object({
  regionalCenterId: z.optional(regionalCenterId),
  month: monthSchema,
  reports: z.array(z.object({ centerId, version })).check(z.minLength(1), z.maxLength(2000)),
});
export type ChosenReports = z.output<typeof chosenReports>;

export const acceptReport = submitReport;

export const returnReport = z.object({ centerId, month: monthSchema, version, reason });
export type ReturnReport = z.output<typeof returnReport>;

export const reopenReport = returnReport;
export type ReopenReport = ReturnReport;

/** A month's reports as a grid; headquarters may leave the regional center out and gets the whole network. */
export const reportGrid = z.object({ regionalCenterId: z.optional(regionalCenterId), month: monthSchema });
export type ReportGridInput = z.output<typeof reportGrid>;

export const listReports = z.object({
  month: monthSchema,
  regionalCenterId: z.optional(regionalCenterId),
  states: z.optional(z.array(z.enum(reportStates)).check(z.minLength(1))),
  late: z.optional(z.boolean()),
  /** Only reports with a reported zero in an indicator where zeros matter. */
  zero: z.optional(z.boolean()),
  /** The last row of the page before. */
  after: z.optional(z.object({ regionalCenterId, centerId })),
});
export type ListReports = z.output<typeof listReports>;
