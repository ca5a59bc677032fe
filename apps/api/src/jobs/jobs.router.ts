import { runJob } from '@pbnet/validation/mail';
import { may, router } from '../trpc.ts';

export const jobsRouter = router({
  list: may('mail-log.read').query(({ ctx }) => ctx.jobs.list(ctx.actor)),

  run: may('mail-log.read')
    .input(runJob)
    .mutation(({ ctx, input }) => ctx.jobs.run(ctx.actor, input.name)),
});
