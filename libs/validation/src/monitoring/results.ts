import * as z from 'zod/mini';
import { monthSchema } from '../dates.ts';

const version = z.int().check(z.gte(0));

export const resultMonth = z.object({ month: monthSchema });

/** Longer words than this would push the figures out of the bulletin's first page. */
export const longestWords = 4_000;

/** Headquarters' words as they stand on the screen; `version` is the one they were read with, 0 for none. */
export const saveResultWords = z.object({
  month: monthSchema,
  version,
  words: z.string().check(z.maxLength(longestWords)),
});
export type SaveResultWords = z.output<typeof saveResultWords>;

export const publishResult = z.object({ month: monthSchema, version });
export type PublishResult = z.output<typeof publishResult>;
