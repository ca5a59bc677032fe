import { may, router } from '../trpc.ts';

export const networkHealthRouter = router({
  findings: may('network-health.read').query(({ ctx }) => ctx.networkHealth.findings(ctx.actor)),
});
