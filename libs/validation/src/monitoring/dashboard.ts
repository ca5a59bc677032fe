import { parsePlaceKey, type PlaceRef } from '@pbnet/domain/access';
import * as z from 'zod/mini';
import { monthSchema } from '../dates.ts';

const code = z.string().check(z.regex(/^[a-z][a-z0-9_]{1,39}$/));

/** 'network', 'region-12', 'rc-5', 'center-871', read into the place it names; absent is the actor's own. */
const place = z.optional(
  z.pipe(
    z.string().check(z.refine((text) => parsePlaceKey(text) !== undefined)),
    z.transform((text): PlaceRef => parsePlaceKey(text) ?? { kind: 'network' }),
  ),
);

/** How many months back a picture may reach. */
const longestSpan = 120;

/** A month at a place; without a month, the newest one whose collection has ended. */
export const dashboardMonth = z.object({ place, month: z.optional(monthSchema) });
export type DashboardMonth = z.output<typeof dashboardMonth>;

/** One indicator at a place over the months that end with the given one. */
export const dashboardSpan = z.object({
  place,
  month: monthSchema,
  code,
  months: z._default(z.int().check(z.gte(1), z.lte(longestSpan)), 36),
});
export type DashboardSpan = z.output<typeof dashboardSpan>;

/** The file of what is on the screen: months and texts as they stand in an address. */
export const dashboardFile = z.object({
  place,
  month: monthSchema,
  code,
  months: z._default(z.coerce.number().check(z.multipleOf(1), z.gte(1), z.lte(longestSpan)), 36),
});
