import { zeroReasons } from '@pbnet/domain/monitoring';
import * as z from 'zod/mini';
import { monthSchema } from '../dates.ts';

const id = z.int().check(z.positive());

/** The most that an explanation may say: it is read in a table and in a letter. */
export const longestExplanation = 1000;

export const zeroListMonth = z.object({ month: monthSchema, regionalCenterId: z.optional(id) });

export const zeroOverviewMonth = z.object({ month: monthSchema });

export const explainZero = z
  .object({
    month: monthSchema,
    centerId: id,
    reason: z.enum(zeroReasons),
    words: z.string().check(z.trim(), z.maxLength(longestExplanation)),
    /** The version of the answer that is being changed; 0 for the first. */
    version: z.int().check(z.nonnegative()),
  })
  .check(
    z.refine(({ reason, words }) => reason !== 'other' || words.length >= 5, {
      path: ['words'],
      params: { rule: 'other-needs-words' },
    }),
  );

export type ZeroListMonth = z.input<typeof zeroListMonth>;
export type ZeroOverviewMonth = z.input<typeof zeroOverviewMonth>;
export type ExplainZero = z.output<typeof explainZero>;
