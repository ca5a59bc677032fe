import { explainFigure, figuresMonth, figuresOfCenter, figuresOfMonth } from '@pbnet/validation/reading';
import { may, router } from '../trpc.ts';

const center = { center: 'centerId' } as const;

export const readingFiguresRouter = router({
  ofMonth: may('reading.read')
    .input(figuresOfMonth)
    .query(({ ctx, input }) => ctx.countedFigures.ofMonth(ctx.actor, input)),

  findings: may('reading.read')
    .input(figuresMonth)
    .query(({ ctx, input }) => ctx.countedFigures.findings(ctx.actor, input.month)),

  ofCenter: may('reading.read', center)
    .input(figuresOfCenter)
    .query(({ ctx, input }) => ctx.countedFigures.ofCenter(ctx.actor, input)),

  explain: may('report.edit', center)
    .input(explainFigure)
    .mutation(({ ctx, input }) => ctx.countedFigures.explain(ctx.actor, input)),
});
