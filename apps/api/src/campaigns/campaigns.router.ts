import {
  campaignBoard,
  decideExtension,
  extendCards,
  reminderPreview,
  requestExtension,
  sendReminder,
} from '@pbnet/validation/campaigns';
import { may, router } from '../trpc.ts';

export const campaignsRouter = router({
  board: may('board.read')
    .input(campaignBoard)
    .query(({ ctx, input }) => ctx.campaigns.board(ctx.actor, input)),

  previewReminder: may('reminder.send')
    .input(reminderPreview)
    .query(({ ctx, input }) => ctx.campaigns.previewReminder(ctx.actor, input)),

  remind: may('reminder.send')
    .input(sendReminder)
    .mutation(({ ctx, input }) => ctx.campaigns.remind(ctx.actor, input)),

  requestExtension: may('extension.request')
    .input(requestExtension)
    .mutation(({ ctx, input }) => ctx.campaigns.requestExtension(ctx.actor, input)),

  decideExtension: may('extension.decide', { extension: 'extensionId' })
    .input(decideExtension)
    .mutation(({ ctx, input }) => ctx.campaigns.decideExtension(ctx.actor, input)),

  extend: may('extension.decide')
    .input(extendCards)
    .mutation(({ ctx, input }) => ctx.campaigns.extend(ctx.actor, input)),
});
