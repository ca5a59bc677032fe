import {
  addPoster,
  choosePoster,
  createVideo,
  listVideos,
  saveVideo,
  videoKey,
  videoStep,
  withdrawVideo,
} from '@pbnet/validation/videos';
import { may, router } from '../trpc.ts';

const card = { video: 'id' } as const;

export const videosRouter = router({
  list: may('video.read')
    .input(listVideos)
    .query(({ ctx, input }) => ctx.videos.list(ctx.actor, input)),

  counts: may('video.read').query(({ ctx }) => ctx.videos.counts(ctx.actor)),

  get: may('video.read')
    .input(videoKey)
    .query(({ ctx, input }) => ctx.videos.get(ctx.actor, input.id)),

  create: may('video.edit')
    .input(createVideo)
    .mutation(({ ctx, input }) => ctx.videos.create(ctx.actor, input)),

  save: may('video.edit', card)
    .input(saveVideo)
    .mutation(({ ctx, input }) => ctx.videos.save(ctx.actor, input)),

  submit: may('video.submit', card)
    .input(videoStep)
    .mutation(({ ctx, input }) => ctx.videos.submit(ctx.actor, input)),

  withdraw: may('video.edit', card)
    .input(withdrawVideo)
    .mutation(({ ctx, input }) => ctx.videos.withdraw(ctx.actor, input)),

  checkAgain: may('video.edit', card)
    .input(videoStep)
    .mutation(({ ctx, input }) => ctx.videos.checkAgain(ctx.actor, input)),

  choosePoster: may('video.edit', card)
    .input(choosePoster)
    .mutation(({ ctx, input }) => ctx.videos.choosePoster(ctx.actor, input)),

  addPoster: may('video.edit', card)
    .input(addPoster)
    .mutation(({ ctx, input }) => ctx.videos.addPoster(ctx.actor, input)),
});
