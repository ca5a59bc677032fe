import { videoKey } from '@pbnet/validation/moderation';
import * as input from '@pbnet/validation/rights';
import { may, router } from '../../trpc.ts';

const edit = may('video.edit');

export const videoRightsRouter = router({
  get: may('video.read')
    .input(videoKey)
    .query(({ ctx, input: asked }) => ctx.videoRights.get(ctx.actor, asked.id)),

  saveRight: edit
    .input(input.saveRight)
    .mutation(({ ctx, input: asked }) => ctx.videoRights.saveRight(ctx.actor, asked)),

  removeRight: edit
    .input(input.removeRecord)
    .mutation(({ ctx, input: asked }) => ctx.videoRights.removeRight(ctx.actor, asked)),

  savePerson: edit
    .input(input.savePerson)
    .mutation(({ ctx, input: asked }) => ctx.videoRights.savePerson(ctx.actor, asked)),

  removePerson: edit
    .input(input.removeRecord)
    .mutation(({ ctx, input: asked }) => ctx.videoRights.removePerson(ctx.actor, asked)),

  withdraw: edit
    .input(input.withdrawConsent)
    .mutation(({ ctx, input: asked }) => ctx.videoRights.withdraw(ctx.actor, asked)),

  statePeople: edit
    .input(input.statePeople)
    .mutation(({ ctx, input: asked }) => ctx.videoRights.statePeople(ctx.actor, asked)),
});
