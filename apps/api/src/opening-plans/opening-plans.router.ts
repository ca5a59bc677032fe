import {
  approvePlan,
  leaveOutOfPlan,
  planCommand,
  planEdition,
  planFactOf,
  planKey,
  presentPlan,
  returnPlan,
  savePlanWords,
  takeIntoPlan,
} from '@pbnet/validation/opening-plans';
import { may, router } from '../trpc.ts';

export const openingPlansRouter = router({
  list: may('opening-plan.read').query(({ ctx }) => ctx.openingPlans.list(ctx.actor)),

  get: may('opening-plan.read')
    .input(planKey)
    .query(({ ctx, input }) => ctx.openingPlans.get(ctx.actor, input.year)),

  edition: may('opening-plan.read')
    .input(planEdition)
    .query(({ ctx, input }) => ctx.openingPlans.edition(ctx.actor, input)),

  fact: may('opening-plan.read')
    .input(planFactOf)
    .query(({ ctx, input }) => ctx.openingPlans.fact(ctx.actor, input)),

  create: may('opening-plan.edit')
    .input(planKey)
    .mutation(({ ctx, input }) => ctx.openingPlans.create(ctx.actor, input.year)),

  saveWords: may('opening-plan.edit')
    .input(savePlanWords)
    .mutation(({ ctx, input }) => ctx.openingPlans.saveWords(ctx.actor, input)),

  leaveOut: may('opening-plan.edit')
    .input(leaveOutOfPlan)
    .mutation(({ ctx, input }) => ctx.openingPlans.leaveOut(ctx.actor, input)),

  takeIn: may('opening-plan.edit')
    .input(takeIntoPlan)
    .mutation(({ ctx, input }) => ctx.openingPlans.takeIn(ctx.actor, input)),

  present: may('opening-plan.edit')
    .input(presentPlan)
    .mutation(({ ctx, input }) => ctx.openingPlans.present(ctx.actor, input)),

  recall: may('opening-plan.edit')
    .input(planCommand)
    .mutation(({ ctx, input }) => ctx.openingPlans.recall(ctx.actor, input)),

  return: may('opening-plan.approve')
    .input(returnPlan)
    .mutation(({ ctx, input }) => ctx.openingPlans.return(ctx.actor, input)),

  approve: may('opening-plan.approve')
    .input(approvePlan)
    .mutation(({ ctx, input }) => ctx.openingPlans.approve(ctx.actor, input)),

  acknowledge: may('opening-plan.acknowledge')
    .input(planKey)
    .mutation(({ ctx, input }) => ctx.openingPlans.acknowledge(ctx.actor, input.year)),

  readers: may('opening-plan.edit')
    .input(planKey)
    .query(({ ctx, input }) => ctx.openingPlans.readers(ctx.actor, input.year)),

  distribute: may('mailing.prepare')
    .input(planKey)
    .mutation(({ ctx, input }) => ctx.openingPlans.distribute(ctx.actor, input.year)),
});
