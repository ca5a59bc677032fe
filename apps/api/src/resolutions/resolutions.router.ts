import {
  acknowledgeResolution,
  completeDecision,
  createResolution,
  registerResolution,
  resolutionCommand,
  resolutionKey,
  resolutionOfMeeting,
  saveDepartment,
  saveResolution,
  signResolution,
} from '@pbnet/validation/resolutions';
import { may, router } from '../trpc.ts';

export const resolutionsRouter = router({
  list: may('resolution.read').query(({ ctx }) => ctx.resolutions.list(ctx.actor)),

  get: may('resolution.read')
    .input(resolutionKey)
    .query(({ ctx, input }) => ctx.resolutions.get(ctx.actor, input.id)),

  ofMeeting: may('resolution.read')
    .input(resolutionOfMeeting)
    .query(({ ctx, input }) => ctx.resolutions.ofMeeting(ctx.actor, input.meetingId)),

  parties: may('resolution.edit').query(({ ctx }) => ctx.resolutions.parties(ctx.actor)),

  saveDepartment: may('resolution.edit')
    .input(saveDepartment)
    .mutation(({ ctx, input }) => ctx.resolutions.saveDepartment(ctx.actor, input)),

  create: may('resolution.edit')
    .input(createResolution)
    .mutation(({ ctx, input }) => ctx.resolutions.create(ctx.actor, input)),

  save: may('resolution.edit')
    .input(saveResolution)
    .mutation(({ ctx, input }) => ctx.resolutions.save(ctx.actor, input)),

  refreshFacts: may('resolution.edit')
    .input(resolutionCommand)
    .mutation(({ ctx, input }) => ctx.resolutions.refreshFacts(ctx.actor, input)),

  agree: may('resolution.edit')
    .input(resolutionCommand)
    .mutation(({ ctx, input }) => ctx.resolutions.agree(ctx.actor, input)),

  reopen: may('resolution.edit')
    .input(resolutionCommand)
    .mutation(({ ctx, input }) => ctx.resolutions.reopen(ctx.actor, input)),

  sign: may('resolution.sign')
    .input(signResolution)
    .mutation(({ ctx, input }) => ctx.resolutions.sign(ctx.actor, input)),

  register: may('resolution.register')
    .input(registerResolution)
    .mutation(({ ctx, input }) => ctx.resolutions.register(ctx.actor, input)),

  completeDecision: may('resolution.register')
    .input(completeDecision)
    .mutation(({ ctx, input }) => ctx.resolutions.completeDecision(ctx.actor, input)),

  acknowledge: may('resolution.acknowledge')
    .input(acknowledgeResolution)
    .mutation(({ ctx, input }) => ctx.resolutions.acknowledge(ctx.actor, input.id)),

  readers: may('resolution.edit')
    .input(resolutionKey)
    .query(({ ctx, input }) => ctx.resolutions.readers(ctx.actor, input.id)),

  distribute: may('mailing.prepare')
    .input(resolutionKey)
    .mutation(({ ctx, input }) =>
      ctx.mailings.prepareAbout(ctx.actor, { kind: 'resolution', about: input.id }),
    ),
});
