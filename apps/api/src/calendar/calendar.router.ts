import { calendarSpan } from '@pbnet/validation/calendar';
import { may, router } from '../trpc.ts';

export const calendarRouter = router({
  regions: may('calendar.read').query(({ ctx }) => ctx.calendar.regions(ctx.actor)),

  items: may('calendar.read')
    .input(calendarSpan)
    .query(({ ctx, input }) => ctx.calendar.items(ctx.actor, input)),
});
