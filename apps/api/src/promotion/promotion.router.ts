import {
  addPost,
  answerPost,
  createPlan,
  enterFigures,
  findSubjects,
  listPlans,
  planKey,
  planStep,
  postStep,
  reasonedPlanStep,
  reasonedPostStep,
  savePlan,
  savePost,
} from '@pbnet/validation/promotion';
import { may, router } from '../trpc.ts';

export const promotionRouter = router({
  list: may('promotion.read')
    .input(listPlans)
    .query(({ ctx, input }) => ctx.promotions.list(ctx.actor, input)),

  get: may('promotion.read')
    .input(planKey)
    .query(({ ctx, input }) => ctx.promotions.get(ctx.actor, input.id)),

  subjects: may('promotion.edit')
    .input(findSubjects)
    .query(({ ctx, input }) => ctx.promotions.subjects(ctx.actor, input)),

  create: may('promotion.edit')
    .input(createPlan)
    .mutation(({ ctx, input }) => ctx.promotions.create(ctx.actor, input)),

  save: may('promotion.edit')
    .input(savePlan)
    .mutation(({ ctx, input }) => ctx.promotions.save(ctx.actor, input)),

  submit: may('promotion.edit')
    .input(planStep)
    .mutation(({ ctx, input }) => ctx.promotions.submit(ctx.actor, input)),

  approve: may('promotion.approve')
    .input(planStep)
    .mutation(({ ctx, input }) => ctx.promotions.approve(ctx.actor, input)),

  giveBack: may('promotion.approve')
    .input(reasonedPlanStep)
    .mutation(({ ctx, input }) => ctx.promotions.giveBack(ctx.actor, input)),

  withdraw: may('promotion.edit')
    .input(reasonedPlanStep)
    .mutation(({ ctx, input }) => ctx.promotions.withdraw(ctx.actor, input)),

  finish: may('promotion.edit')
    .input(planStep)
    .mutation(({ ctx, input }) => ctx.promotions.finish(ctx.actor, input)),

  reopen: may('promotion.edit')
    .input(planStep)
    .mutation(({ ctx, input }) => ctx.promotions.reopen(ctx.actor, input)),

  addPost: may('promotion.edit')
    .input(addPost)
    .mutation(({ ctx, input }) => ctx.promotions.addPost(ctx.actor, input)),

  savePost: may('promotion.edit')
    .input(savePost)
    .mutation(({ ctx, input }) => ctx.promotions.savePost(ctx.actor, input)),

  removePost: may('promotion.edit')
    .input(postStep)
    .mutation(({ ctx, input }) => ctx.promotions.removePost(ctx.actor, input)),

  cancelPost: may('promotion.edit')
    .input(reasonedPostStep)
    .mutation(({ ctx, input }) => ctx.promotions.cancelPost(ctx.actor, input)),

  retryPost: may('promotion.publish')
    .input(postStep)
    .mutation(({ ctx, input }) => ctx.promotions.retryPost(ctx.actor, input)),

  answerPost: may('promotion.edit')
    .input(answerPost)
    .mutation(({ ctx, input }) => ctx.promotions.answerPost(ctx.actor, input)),

  takePostDown: may('promotion.publish')
    .input(reasonedPostStep)
    .mutation(({ ctx, input }) => ctx.promotions.takePostDown(ctx.actor, input)),

  enterFigures: may('promotion.edit')
    .input(enterFigures)
    .mutation(({ ctx, input }) => ctx.promotions.enterFigures(ctx.actor, input)),
});
