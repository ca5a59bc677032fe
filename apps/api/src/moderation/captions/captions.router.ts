import * as input from '@pbnet/validation/captions';
import { videoKey } from '@pbnet/validation/moderation';
import { may, router } from '../../trpc.ts';

const read = may('video.read');
const edit = may('video.edit');

export const captionsRouter = router({
  list: read.input(videoKey).query(({ ctx, input: asked }) => ctx.captions.list(ctx.actor, asked.id)),

  get: read.input(input.captionsOf).query(({ ctx, input: asked }) => ctx.captions.get(ctx.actor, asked)),

  save: edit
    .input(input.saveCaptions)
    .mutation(({ ctx, input: asked }) => ctx.captions.save(ctx.actor, asked)),

  remove: edit
    .input(input.removeCaptions)
    .mutation(({ ctx, input: asked }) => ctx.captions.remove(ctx.actor, asked)),
});
