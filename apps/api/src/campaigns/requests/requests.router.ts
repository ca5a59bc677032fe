import {
  acceptSubmission,
  changeRequest,
  closeRequest,
  createRequest,
  requestBoard,
  requestKey,
  returnSubmission,
  saveSubmission,
  submissionKey,
  submitSubmission,
  takeBackSubmission,
  withdrawRequest,
} from '@pbnet/validation/campaigns';
import { may, router } from '../../trpc.ts';

const card = { regionalCenter: 'regionalCenterId' } as const;

export const requestsRouter = router({
  create: may('campaign.create')
    .input(createRequest)
    .mutation(({ ctx, input }) => ctx.requests.create(ctx.actor, input)),

  list: may('campaign.read').query(({ ctx }) => ctx.requests.list(ctx.actor, 'all')),

  get: may('campaign.read')
    .input(requestKey)
    .query(({ ctx, input }) => ctx.requests.get(ctx.actor, input.campaignId)),

  board: may('campaign.read')
    .input(requestBoard)
    .query(({ ctx, input }) => ctx.requests.board(ctx.actor, input)),

  card: may('campaign.read', card)
    .input(submissionKey)
    .query(({ ctx, input }) => ctx.requests.card(ctx.actor, input)),

  save: may('submission.edit', card)
    .input(saveSubmission)
    .mutation(({ ctx, input }) => ctx.requests.save(ctx.actor, input)),

  submit: may('submission.edit', card)
    .input(submitSubmission)
    .mutation(({ ctx, input }) => ctx.requests.submit(ctx.actor, input)),

  reportNothing: may('submission.edit', card)
    .input(saveSubmission)
    .mutation(({ ctx, input }) => ctx.requests.reportNothing(ctx.actor, input)),

  takeBack: may('submission.edit', card)
    .input(takeBackSubmission)
    .mutation(({ ctx, input }) => ctx.requests.takeBack(ctx.actor, input)),

  accept: may('submission.review', card)
    .input(acceptSubmission)
    .mutation(({ ctx, input }) => ctx.requests.accept(ctx.actor, input)),

  return: may('submission.review', card)
    .input(returnSubmission)
    .mutation(({ ctx, input }) => ctx.requests.return(ctx.actor, input)),

  change: may('campaign.manage')
    .input(changeRequest)
    .mutation(({ ctx, input }) => ctx.requests.change(ctx.actor, input)),

  close: may('campaign.manage')
    .input(closeRequest)
    .mutation(({ ctx, input }) => ctx.requests.close(ctx.actor, input)),

  withdraw: may('campaign.manage')
    .input(withdrawRequest)
    .mutation(({ ctx, input }) => ctx.requests.withdraw(ctx.actor, input)),

  changes: may('campaign.read')
    .input(requestKey)
    .subscription(({ ctx, input, signal }) =>
      ctx.requests.changes(ctx.actor, input.campaignId, signal ?? new AbortController().signal),
    ),
});
