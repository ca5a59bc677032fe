import {
  cardKey,
  cardList,
  confirmCard,
  controlBoard,
  decideCardExtension,
  disciplineFilter,
  reportCard,
  requestCardExtension,
  returnCard,
} from '@pbnet/validation/resolutions';
import { may, router } from '../trpc.ts';

const card = { assignment: 'cardId' } as const;

export const controlRouter = router({
  decisions: may('assignment.read').query(({ ctx }) => ctx.control.decisions(ctx.actor)),

  board: may('assignment.read')
    .input(controlBoard)
    .query(({ ctx, input }) => ctx.control.board(ctx.actor, input)),

  cards: may('assignment.read')
    .input(cardList)
    .query(({ ctx, input }) => ctx.control.cards(ctx.actor, input)),

  card: may('assignment.read', card)
    .input(cardKey)
    .query(({ ctx, input }) => ctx.control.card(ctx.actor, input.cardId)),

  news: may('assignment.report', card)
    .input(reportCard)
    .mutation(({ ctx, input }) => ctx.control.news(ctx.actor, input)),

  report: may('assignment.report', card)
    .input(reportCard)
    .mutation(({ ctx, input }) => ctx.control.report(ctx.actor, input)),

  confirm: may('assignment.control', card)
    .input(confirmCard)
    .mutation(({ ctx, input }) => ctx.control.confirm(ctx.actor, input)),

  return: may('assignment.control', card)
    .input(returnCard)
    .mutation(({ ctx, input }) => ctx.control.return(ctx.actor, input)),

  requestExtension: may('assignment.report', card)
    .input(requestCardExtension)
    .mutation(({ ctx, input }) => ctx.control.requestExtension(ctx.actor, input)),

  decideExtension: may('assignment.control')
    .input(decideCardExtension)
    .mutation(({ ctx, input }) => ctx.control.decideExtension(ctx.actor, input)),

  discipline: may('assignment.read')
    .input(disciplineFilter)
    .query(({ ctx, input }) => ctx.control.discipline(ctx.actor, input.resolutionId ?? null)),
});
