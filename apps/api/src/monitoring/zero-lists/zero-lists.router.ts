import { explainZero, zeroListMonth, zeroOverviewMonth } from '@pbnet/validation/monitoring';
import { may, router } from '../../trpc.ts';

export const zeroListsRouter = router({
  ofMonth: may('zero-list.read')
    .input(zeroListMonth)
    .query(({ ctx, input }) => ctx.zeroLists.ofMonth(ctx.actor, input.month, input.regionalCenterId)),

  overview: may('zero-list.read')
    .input(zeroOverviewMonth)
    .query(({ ctx, input }) => ctx.zeroLists.overview(ctx.actor, input.month)),

  explain: may('zero-list.explain')
    .input(explainZero)
    .mutation(({ ctx, input }) => ctx.zeroLists.explain(ctx.actor, input)),
});
