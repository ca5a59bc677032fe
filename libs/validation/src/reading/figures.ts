import { readingFigures } from '@pbnet/domain/reading';
import * as z from 'zod/mini';
import { monthSchema } from '../dates.ts';

const id = z.int().check(z.positive());

/** Months outside of the network's life are mistakes, and arithmetic on them fails. */
const countedMonth = monthSchema.check(z.refine((month) => month >= '2015-01' && month <= '2100-12'));
const addressId = z.coerce.number().check(z.int(), z.positive());

/**
 * Which month of which place: a region's, a centre's, or all that the asker's own place holds. Also what an address
 * holds: numbers may come as texts.
 */
export const figuresOfMonth = z.object({
  month: countedMonth,
  regionId: z.optional(addressId),
  centerId: z.optional(addressId),
});

export const figuresMonth = z.object({ month: countedMonth });

export const figuresOfCenter = z.object({ month: countedMonth, centerId: id });

export const explainFigure = z.object({
  month: countedMonth,
  centerId: id,
  figure: z.enum(readingFigures),
  /** 0 where nothing is explained yet. */
  version: z.int().check(z.nonnegative()),
  reason: z.string().check(z.trim(), z.minLength(10), z.maxLength(1000)),
});

export type FiguresOfMonth = z.output<typeof figuresOfMonth>;
export type FiguresOfCenter = z.output<typeof figuresOfCenter>;
export type ExplainFigure = z.output<typeof explainFigure>;
