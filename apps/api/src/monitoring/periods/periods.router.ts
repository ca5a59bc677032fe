import { changePeriodDates, closePeriod, openPeriod } from '@pbnet/validation/monitoring';
import { may, router } from '../../trpc.ts';

export const periodsRouter = router({
  list: may('period.read').query(({ ctx }) => ctx.periods.list(ctx.actor)),

  open: may('period.manage')
    .input(openPeriod)
    .mutation(({ ctx, input }) => ctx.periods.open(ctx.actor, input)),

  close: may('period.manage')
    .input(closePeriod)
    .mutation(({ ctx, input }) => ctx.periods.close(ctx.actor, input)),

  changeDates: may('period.manage')
    .input(changePeriodDates)
    .mutation(({ ctx, input }) => ctx.periods.changeDates(ctx.actor, input)),
});
