import { closeMailTask, deliveryKey, mailLogFilter, mailTaskFilter } from '@pbnet/validation/mail';
import { may, router } from '../trpc.ts';

export const mailRouter = router({
  log: may('mail-log.read')
    .input(mailLogFilter)
    .query(({ ctx, input }) => ctx.mailLog.list(ctx.actor, input)),

  letter: may('mailing.read', { delivery: 'deliveryId' })
    .input(deliveryKey)
    .query(({ ctx, input }) => ctx.mailLog.letter(ctx.actor, input.deliveryId)),

  tasks: may('mail-task.manage')
    .input(mailTaskFilter)
    .query(({ ctx, input }) => ctx.mailTasks.list(ctx.actor, input.done)),

  closeTask: may('mail-task.manage')
    .input(closeMailTask)
    .mutation(({ ctx, input }) => ctx.mailTasks.close(ctx.actor, input)),
});
