import { dashboardMonth, dashboardSpan } from '@pbnet/validation/monitoring';
import { may, router } from '../../trpc.ts';

export const dashboardRouter = router({
  overview: may('dashboard.read')
    .input(dashboardMonth)
    .query(({ ctx, input }) => ctx.dashboard.overview(ctx.actor, input)),

  trend: may('dashboard.read')
    .input(dashboardSpan)
    .query(({ ctx, input }) => ctx.dashboard.trend(ctx.actor, input)),

  parts: may('dashboard.read')
    .input(dashboardSpan)
    .query(({ ctx, input }) => ctx.dashboard.parts(ctx.actor, input)),

  history: may('dashboard.read')
    .input(dashboardSpan)
    .query(({ ctx, input }) => ctx.dashboard.history(ctx.actor, input)),

  discipline: may('dashboard.read')
    .input(dashboardSpan)
    .query(({ ctx, input }) => ctx.dashboard.discipline(ctx.actor, input)),
});
