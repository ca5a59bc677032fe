import { healthQuery } from '@pbnet/validation/network-health';
import { may, router } from '../trpc.ts';

export const networkHealthRouter = router({
  findings: may('network-health.read').query(({ ctx }) => ctx.networkHealth.findings(ctx.actor)),

  board: may('network-health.read')
    .input(healthQuery)
    .query(({ ctx, input }) => ctx.networkHealth.board(ctx.actor, input)),
});
