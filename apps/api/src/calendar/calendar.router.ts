import { calendarSpan } from '@pbnet/validation/calendar';
import { may, router } from '../trpc.ts';

export const calendarRouter = router({
  items: may('calendar.read')
    .input(calendarSpan)
    .query(({ ctx, input }) => ctx.calendar.items(ctx.actor, input)),
});
