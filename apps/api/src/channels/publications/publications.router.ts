import {
  listPublications,
  placeByHand,
  planPublication,
  publicationsOfVideo,
  publicationStep,
  savePublication,
  takeDownPublication,
  typeViews,
  viewsOfMonth,
} from '@pbnet/validation/publications';
import { may, router } from '../../trpc.ts';

export const publicationsRouter = router({
  list: may('publication.read')
    .input(listPublications)
    .query(({ ctx, input }) => ctx.publications.list(ctx.actor, input)),

  ofVideo: may('publication.read')
    .input(publicationsOfVideo)
    .query(({ ctx, input }) => ctx.publications.ofVideo(ctx.actor, input.videoId)),

  viewsOfMonth: may('publication.read')
    .input(viewsOfMonth)
    .query(({ ctx, input }) => ctx.publications.viewsOfMonth(ctx.actor, input)),

  plan: may('publication.manage')
    .input(planPublication)
    .mutation(({ ctx, input }) => ctx.publications.plan(ctx.actor, input)),

  save: may('publication.manage')
    .input(savePublication)
    .mutation(({ ctx, input }) => ctx.publications.save(ctx.actor, input)),

  retry: may('publication.manage')
    .input(publicationStep)
    .mutation(({ ctx, input }) => ctx.publications.retry(ctx.actor, input)),

  placedByHand: may('publication.manage')
    .input(placeByHand)
    .mutation(({ ctx, input }) => ctx.publications.placedByHand(ctx.actor, input)),

  takeDown: may('publication.manage')
    .input(takeDownPublication)
    .mutation(({ ctx, input }) => ctx.publications.takeDown(ctx.actor, input)),

  removedByHand: may('publication.manage')
    .input(takeDownPublication)
    .mutation(({ ctx, input }) => ctx.publications.removedByHand(ctx.actor, input)),

  typeViews: may('publication.manage')
    .input(typeViews)
    .mutation(({ ctx, input }) => ctx.publications.typeViews(ctx.actor, input)),
});
