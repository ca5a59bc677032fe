import {
  acceptReport,
  chosenReports,
  listReports,
  reopenReport,
  reportGrid,
  reportKey,
  returnReport,
  saveReport,
  saveReports,
  submitReport,
} from '@pbnet/validation/monitoring';
import * as z from 'zod';
import { may, router } from '../../trpc.ts';

const center = { center: 'centerId' } as const;
const regionalCenter = { regionalCenter: 'regionalCenterId' } as const;

export const reportsRouter = router({
  get: may('report.read', center)
    .input(reportKey)
    .query(({ ctx, input }) => ctx.reports.get(ctx.actor, input)),

  steps: may('report.read', center)
    .input(reportKey)
    .query(({ ctx, input }) => ctx.reports.steps(ctx.actor, input)),

  months: may('report.read', center)
    .input(z.object({ centerId: z.int() }))
    .query(({ ctx, input }) => ctx.reports.months(ctx.actor, input.centerId)),

  grid: may('report.read', regionalCenter)
    .input(reportGrid)
    .query(({ ctx, input }) => ctx.reports.grid(ctx.actor, input)),

  list: may('report.read')
    .input(listReports)
    .query(({ ctx, input }) => ctx.reports.list(ctx.actor, input)),

  save: may('report.edit', center)
    .input(saveReport)
    .mutation(({ ctx, input }) => ctx.reports.save(ctx.actor, input)),

  saveMany: may('report.edit', regionalCenter)
    .input(saveReports)
    .mutation(({ ctx, input }) => ctx.reports.saveMany(ctx.actor, input)),

  submit: may('report.submit', center)
    .input(submitReport)
    .mutation(({ ctx, input }) => ctx.reports.submit(ctx.actor, input)),

  submitMany: may('report.submit', regionalCenter)
    .input(chosenReports)
    .mutation(({ ctx, input }) => ctx.reports.submitMany(ctx.actor, input)),

  accept: may('report.accept', center)
    .input(acceptReport)
    .mutation(({ ctx, input }) => ctx.reports.accept(ctx.actor, input)),

  acceptMany: may('report.accept', regionalCenter)
    .input(chosenReports)
    .mutation(({ ctx, input }) => ctx.reports.acceptMany(ctx.actor, input)),

  return: may('report.accept', center)
    .input(returnReport)
    .mutation(({ ctx, input }) => ctx.reports.return(ctx.actor, input)),

  reopen: may('report.reopen', center)
    .input(reopenReport)
    .mutation(({ ctx, input }) => ctx.reports.reopen(ctx.actor, input)),
});
