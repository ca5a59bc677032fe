import {
  answerChange,
  createOpening,
  endChange,
  listOpenings,
  openingKey,
  openingRegion,
  openingStep,
  postponeOpening,
  reasonedOpeningStep,
  requestChange,
  saveOpening,
} from '@pbnet/validation/openings';
import { may, router } from '../trpc.ts';

const card = { opening: 'id' } as const;

export const openingsRouter = router({
  list: may('opening.read')
    .input(listOpenings)
    .query(({ ctx, input }) => ctx.openings.list(ctx.actor, input)),

  board: may('opening.read')
    .input(listOpenings)
    .query(({ ctx, input }) => ctx.openings.board(ctx.actor, input)),

  counts: may('opening.read').query(({ ctx }) => ctx.openings.counts(ctx.actor)),

  municipalities: may('opening.read')
    .input(openingRegion)
    .query(({ ctx, input }) => ctx.openings.municipalities(ctx.actor, input.regionId)),

  get: may('opening.read')
    .input(openingKey)
    .query(({ ctx, input }) => ctx.openings.get(ctx.actor, input.id)),

  create: may('opening.edit')
    .input(createOpening)
    .mutation(({ ctx, input }) => ctx.openings.create(ctx.actor, input)),

  save: may('opening.edit', card)
    .input(saveOpening)
    .mutation(({ ctx, input }) => ctx.openings.save(ctx.actor, input)),

  take: may('opening.decide', card)
    .input(openingStep)
    .mutation(({ ctx, input }) => ctx.openings.take(ctx.actor, input)),

  agree: may('opening.decide', card)
    .input(openingStep)
    .mutation(({ ctx, input }) => ctx.openings.agree(ctx.actor, input)),

  reject: may('opening.decide', card)
    .input(reasonedOpeningStep)
    .mutation(({ ctx, input }) => ctx.openings.reject(ctx.actor, input)),

  withdraw: may('opening.edit', card)
    .input(reasonedOpeningStep)
    .mutation(({ ctx, input }) => ctx.openings.withdraw(ctx.actor, input)),

  postpone: may('opening.edit', card)
    .input(postponeOpening)
    .mutation(({ ctx, input }) => ctx.openings.postpone(ctx.actor, input)),

  proposeAgain: may('opening.edit', card)
    .input(openingStep)
    .mutation(({ ctx, input }) => ctx.openings.proposeAgain(ctx.actor, input)),

  requestChange: may('opening.edit', card)
    .input(requestChange)
    .mutation(({ ctx, input }) => ctx.openings.requestChange(ctx.actor, input)),

  answerChange: may('opening.decide', card)
    .input(answerChange)
    .mutation(({ ctx, input }) => ctx.openings.answerChange(ctx.actor, input)),

  cancelChange: may('opening.edit', card)
    .input(endChange)
    .mutation(({ ctx, input }) => ctx.openings.cancelChange(ctx.actor, input)),
});
