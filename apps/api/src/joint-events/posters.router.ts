import { eventKey, listPosters } from '@pbnet/validation/joint-events';
import { open, router } from '../trpc.ts';

/** Visitors read what headquarters has agreed to; nothing else of a card is told. */
export const postersRouter = router({
  list: open('visitors of the portal read agreed events')
    .input(listPosters)
    .query(({ ctx, input }) => ctx.posters.list(input)),

  get: open('visitors of the portal read one agreed event')
    .input(eventKey)
    .query(({ ctx, input }) => ctx.posters.get(input.id)),

  regions: open('visitors of the portal choose a region').query(({ ctx }) => ctx.posters.regions()),
});
