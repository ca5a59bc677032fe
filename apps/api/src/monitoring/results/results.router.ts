import { publishResult, resultMonth, saveResultWords } from '@pbnet/validation/monitoring';
import { may, router } from '../../trpc.ts';

export const resultsRouter = router({
  list: may('result.read').query(({ ctx }) => ctx.results.list(ctx.actor)),

  ofMonth: may('result.read')
    .input(resultMonth)
    .query(({ ctx, input }) => ctx.results.ofMonth(ctx.actor, input.month)),

  saveWords: may('result.prepare')
    .input(saveResultWords)
    .mutation(({ ctx, input }) => ctx.results.saveWords(ctx.actor, input)),

  publish: may('result.publish')
    .input(publishResult)
    .mutation(({ ctx, input }) => ctx.results.publish(ctx.actor, input)),
});
