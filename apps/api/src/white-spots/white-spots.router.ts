import { whiteSpotsQuery } from '@pbnet/validation/white-spots';
import { may, router } from '../trpc.ts';

export const whiteSpotsRouter = router({
  find: may('opening-plan.read')
    .input(whiteSpotsQuery)
    .query(({ ctx, input }) => ctx.whiteSpots.find(ctx.actor, input)),
});
