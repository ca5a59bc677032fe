import {
  deliveryKey,
  leaveOutRecipient,
  mailingCommand,
  mailingKey,
  prepareMailing,
} from '@pbnet/validation/mail';
import { may, router } from '../../trpc.ts';

export const mailingsRouter = router({
  list: may('mailing.read').query(({ ctx }) => ctx.mailings.list(ctx.actor)),

  one: may('mailing.read')
    .input(mailingKey)
    .query(({ ctx, input }) => ctx.mailings.one(ctx.actor, input.id)),

  prepare: may('mailing.prepare')
    .input(prepareMailing)
    .mutation(({ ctx, input }) => ctx.mailings.prepare(ctx.actor, input)),

  refresh: may('mailing.prepare')
    .input(mailingCommand)
    .mutation(({ ctx, input }) => ctx.mailings.refresh(ctx.actor, input)),

  leaveOut: may('mailing.prepare', { delivery: 'deliveryId' })
    .input(leaveOutRecipient)
    .mutation(({ ctx, input }) => ctx.mailings.leaveOut(ctx.actor, input)),

  takeBack: may('mailing.prepare', { delivery: 'deliveryId' })
    .input(deliveryKey)
    .mutation(({ ctx, input }) => ctx.mailings.takeBack(ctx.actor, input.deliveryId)),

  release: may('mailing.release')
    .input(mailingCommand)
    .mutation(({ ctx, input }) => ctx.mailings.release(ctx.actor, input)),

  cancel: may('mailing.prepare')
    .input(mailingCommand)
    .mutation(({ ctx, input }) => ctx.mailings.cancel(ctx.actor, input)),

  pause: may('mailing.release')
    .input(mailingCommand)
    .mutation(({ ctx, input }) => ctx.mailings.pause(ctx.actor, input)),

  resume: may('mailing.release')
    .input(mailingCommand)
    .mutation(({ ctx, input }) => ctx.mailings.resume(ctx.actor, input)),

  resendFailed: may('mailing.release')
    .input(mailingCommand)
    .mutation(({ ctx, input }) => ctx.mailings.resendFailed(ctx.actor, input)),
});
