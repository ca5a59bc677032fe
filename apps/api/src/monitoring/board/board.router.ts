import { boardCenters, boardMonth } from '@pbnet/validation/monitoring';
import { may, router } from '../../trpc.ts';

export const boardRouter = router({
  months: may('board.read').query(({ ctx }) => ctx.board.months(ctx.actor)),

  ofMonth: may('board.read')
    .input(boardMonth)
    .query(({ ctx, input }) => ctx.board.ofMonth(ctx.actor, input.month)),

  centers: may('board.read')
    .input(boardCenters)
    .query(({ ctx, input }) => ctx.board.centers(ctx.actor, input)),

  eventFindings: may('board.read')
    .input(boardMonth)
    .query(({ ctx, input }) => ctx.board.eventFindings(ctx.actor, input.month)),

  changes: may('board.read')
    .input(boardMonth)
    .subscription(({ ctx, input, signal }) =>
      ctx.board.changes(ctx.actor, input.month, signal ?? new AbortController().signal),
    ),
});
