import { calendarKinds } from '@pbnet/domain/calendar';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const placeId = z.int().check(z.positive());

/** The longest span that the calendar shows at once: a year and the days of neighbouring months beside it. */
export const longestSpanDays = 400;

/** Both days included. */
export const calendarSpan = z
  .object({
    from: daySchema,
    to: daySchema,
    kinds: z.optional(z.array(z.enum(calendarKinds))),
    regionId: z.optional(placeId),
    regionalCenterId: z.optional(placeId),
    state: z.optional(z.string().check(z.maxLength(40))),
  })
  .check(
    z.refine(
      ({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= longestSpanDays * 86_400_000,
      { path: ['to'] },
    ),
  );

export type CalendarSpanInput = z.output<typeof calendarSpan>;
