import {
  answerFeedback,
  applyMethod,
  createMethod,
  giveFeedback,
  listMethods,
  methodKey,
  methodStep,
  reasonedMethodStep,
  recommendMethods,
  saveApplication,
  saveMethod,
  submitMethod,
} from '@pbnet/validation/methods';
import { may, router } from '../trpc.ts';

const card = { method: 'id' } as const;

export const methodsRouter = router({
  list: may('method.read')
    .input(listMethods)
    .query(({ ctx, input }) => ctx.methods.list(ctx.actor, input)),

  filters: may('method.read').query(({ ctx }) => ctx.methods.filters(ctx.actor)),

  recommend: may('method.read')
    .input(recommendMethods)
    .query(({ ctx, input }) => ctx.methods.recommend(ctx.actor, input)),

  get: may('method.read')
    .input(methodKey)
    .query(({ ctx, input }) => ctx.methods.get(ctx.actor, input.id)),

  create: may('method.edit')
    .input(createMethod)
    .mutation(({ ctx, input }) => ctx.methods.create(ctx.actor, input)),

  save: may('method.edit', card)
    .input(saveMethod)
    .mutation(({ ctx, input }) => ctx.methods.save(ctx.actor, input)),

  submit: may('method.edit', card)
    .input(submitMethod)
    .mutation(({ ctx, input }) => ctx.methods.submit(ctx.actor, input)),

  giveBack: may('method.review')
    .input(reasonedMethodStep)
    .mutation(({ ctx, input }) => ctx.methods.giveBack(ctx.actor, input)),

  publish: may('method.review')
    .input(methodStep)
    .mutation(({ ctx, input }) => ctx.methods.publish(ctx.actor, input)),

  archive: may('method.edit', card)
    .input(reasonedMethodStep)
    .mutation(({ ctx, input }) => ctx.methods.archive(ctx.actor, input)),

  restore: may('method.edit', card)
    .input(methodStep)
    .mutation(({ ctx, input }) => ctx.methods.restore(ctx.actor, input)),

  addApplication: may('method.apply')
    .input(applyMethod)
    .mutation(({ ctx, input }) => ctx.methods.addApplication(ctx.actor, input)),

  saveApplication: may('method.apply')
    .input(saveApplication)
    .mutation(({ ctx, input }) => ctx.methods.saveApplication(ctx.actor, input)),

  rate: may('method.read')
    .input(giveFeedback)
    .mutation(({ ctx, input }) => ctx.methods.rate(ctx.actor, input)),

  answer: may('method.edit', card)
    .input(answerFeedback)
    .mutation(({ ctx, input }) => ctx.methods.answer(ctx.actor, input)),
});
