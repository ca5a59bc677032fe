import * as z from 'zod/mini';

/** Kilometres from a seat within which a centre serves it, and between two centres that are too near. */
export const usualReach = 10;
export const usualApart = 1;
export const longestReach = 100;

const kilometres = (usual: number) =>
  z._default(z.coerce.number().check(z.minimum(0), z.maximum(longestReach)), usual);

/** Also what an address holds: numbers may come as texts. */
export const whiteSpotsQuery = z.object({
  regionId: z.optional(z.coerce.number().check(z.int(), z.positive())),
  reach: kilometres(usualReach),
  apart: kilometres(usualApart),
});

export type WhiteSpotsQuery = z.output<typeof whiteSpotsQuery>;
