import { addIndicator, changeIndicator, changeRules, retireIndicator } from '@pbnet/validation/monitoring';
import { monthSchema } from '@pbnet/validation';
import * as z from 'zod';
import { may, router } from '../../trpc.ts';

export const indicatorsRouter = router({
  form: may('indicator.read')
    .input(z.object({ month: monthSchema }))
    .query(({ ctx, input }) => ctx.indicators.form(input.month)),

  catalogue: may('indicator.read').query(({ ctx }) => ctx.indicators.catalogue()),

  add: may('indicator.manage')
    .input(addIndicator)
    .mutation(({ ctx, input }) => ctx.indicators.add(ctx.actor, input)),

  change: may('indicator.manage')
    .input(changeIndicator)
    .mutation(({ ctx, input }) => ctx.indicators.change(ctx.actor, input)),

  retire: may('indicator.manage')
    .input(retireIndicator)
    .mutation(({ ctx, input }) => ctx.indicators.retire(ctx.actor, input)),

  changeRules: may('indicator.manage')
    .input(changeRules)
    .mutation(({ ctx, input }) => ctx.indicators.changeRules(ctx.actor, input)),
});
