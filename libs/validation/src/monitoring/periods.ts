import * as z from 'zod/mini';
import { daySchema, monthSchema } from '../dates.ts';

const version = z.int().check(z.gte(0));

/** Opens the month by hand; without a row of its own it gets the usual days. */
export const openPeriod = z.object({ month: monthSchema });
export type OpenPeriod = z.output<typeof openPeriod>;

export const closePeriod = z.object({ month: monthSchema, version });
export type ClosePeriod = z.output<typeof closePeriod>;

export const changePeriodDates = z.object({
  month: monthSchema,
  version,
  opensOn: daySchema,
  dueOn: daySchema,
  closesOn: daySchema,
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(500)),
});
export type ChangePeriodDates = z.output<typeof changePeriodDates>;
