import { reportStates } from '@pbnet/domain/monitoring';
import * as z from 'zod/mini';
import { monthSchema } from '../dates.ts';

const id = z.int().check(z.positive());

/** States of a centre on the board: a report's, or that nothing is asked of it. */
export const boardCenterStates = [...reportStates, 'not-required'] as const;

export const boardMonth = z.object({ month: monthSchema });

/** Filters of the board's centres; each narrows, all together. */
export const boardCenters = z.object({
  month: monthSchema,
  regionId: z.optional(id),
  regionalCenterId: z.optional(id),
  state: z.optional(z.enum(boardCenterStates)),
  late: z.optional(z.boolean()),
  overdue: z.optional(z.boolean()),
  /** Part of a name, a locality or a code; letter case and ё do not matter. */
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
});

export type BoardMonth = z.input<typeof boardMonth>;
export type BoardCenters = z.output<typeof boardCenters>;
