import * as input from '@pbnet/validation/moderation';
import { may, router } from '../trpc.ts';

const moderate = may('video.moderate');

export const moderationRouter = router({
  queue: moderate
    .input(input.moderationQueue)
    .query(({ ctx, input: asked }) => ctx.moderation.queue(ctx.actor, asked)),

  sheet: may('video.read')
    .input(input.videoKey)
    .query(({ ctx, input: asked }) => ctx.moderation.sheet(ctx.actor, asked.id)),

  claim: moderate
    .input(input.claimVideo)
    .mutation(({ ctx, input: asked }) => ctx.moderation.claim(ctx.actor, asked)),

  release: moderate
    .input(input.moderatedVideo)
    .mutation(({ ctx, input: asked }) => ctx.moderation.release(ctx.actor, asked)),

  judge: moderate
    .input(input.judgeItem)
    .mutation(({ ctx, input: asked }) => ctx.moderation.judge(ctx.actor, asked)),

  addRemark: moderate
    .input(input.addRemark)
    .mutation(({ ctx, input: asked }) => ctx.moderation.addRemark(ctx.actor, asked)),

  removeRemark: moderate
    .input(input.removeRemark)
    .mutation(({ ctx, input: asked }) => ctx.moderation.removeRemark(ctx.actor, asked)),

  answerRemark: may('video.edit')
    .input(input.answerRemark)
    .mutation(({ ctx, input: asked }) => ctx.moderation.answerRemark(ctx.actor, asked)),

  approve: moderate
    .input(input.moderatedVideo)
    .mutation(({ ctx, input: asked }) => ctx.moderation.approve(ctx.actor, asked)),

  return: moderate
    .input(input.returnVideo)
    .mutation(({ ctx, input: asked }) => ctx.moderation.return(ctx.actor, asked)),

  reject: moderate
    .input(input.rejectVideo)
    .mutation(({ ctx, input: asked }) => ctx.moderation.reject(ctx.actor, asked)),

  items: moderate.query(({ ctx }) => ctx.moderation.items(ctx.actor)),

  saveItem: moderate
    .input(input.saveModerationItem)
    .mutation(({ ctx, input: asked }) => ctx.moderation.saveItem(ctx.actor, asked)),
});
