import {
  createRenewal,
  findRenewable,
  leaveOutRenewal,
  prepareRenewalDrafts,
  renewalBoard,
  renewalCohort,
  renewalKey,
  takeInRenewal,
} from '@pbnet/validation/renewals';
import { may, router } from '../trpc.ts';

export const renewalsRouter = router({
  preview: may('renewal.manage')
    .input(renewalCohort)
    .query(({ ctx, input }) => ctx.renewals.preview(ctx.actor, input)),

  find: may('renewal.manage')
    .input(findRenewable)
    .query(({ ctx, input }) => ctx.renewals.find(ctx.actor, input)),

  create: may('renewal.manage')
    .input(createRenewal)
    .mutation(({ ctx, input }) => ctx.renewals.create(ctx.actor, input)),

  list: may('renewal.read').query(({ ctx }) => ctx.renewals.list(ctx.actor)),

  get: may('renewal.read')
    .input(renewalKey)
    .query(({ ctx, input }) => ctx.renewals.get(ctx.actor, input.campaignId)),

  board: may('renewal.read')
    .input(renewalBoard)
    .query(({ ctx, input }) => ctx.renewals.board(ctx.actor, input)),

  prepareDrafts: may('renewal.manage')
    .input(prepareRenewalDrafts)
    .mutation(({ ctx, input }) => ctx.renewals.prepareDrafts(ctx.actor, input)),

  leaveOut: may('renewal.manage')
    .input(leaveOutRenewal)
    .mutation(({ ctx, input }) => ctx.renewals.leaveOut(ctx.actor, input)),

  takeIn: may('renewal.manage')
    .input(takeInRenewal)
    .mutation(({ ctx, input }) => ctx.renewals.takeIn(ctx.actor, input)),

  changes: may('renewal.read')
    .input(renewalKey)
    .subscription(({ ctx, input, signal }) =>
      ctx.renewals.changes(input.campaignId, signal ?? new AbortController().signal),
    ),
});
