import {
  createEvent,
  eventKey,
  eventStep,
  listEvents,
  postponeEvent,
  reasonedStep,
  reportEvent,
  saveEvent,
  saveEventKind,
} from '@pbnet/validation/joint-events';
import { may, router } from '../trpc.ts';

const card = { jointEvent: 'id' } as const;

export const jointEventsRouter = router({
  kinds: may('joint-event.read').query(({ ctx }) => ctx.jointEvents.kinds(ctx.actor)),

  saveKind: may('joint-event-kind.manage')
    .input(saveEventKind)
    .mutation(({ ctx, input }) => ctx.jointEvents.saveKind(ctx.actor, input)),

  list: may('joint-event.read')
    .input(listEvents)
    .query(({ ctx, input }) => ctx.jointEvents.list(ctx.actor, input)),

  get: may('joint-event.read')
    .input(eventKey)
    .query(({ ctx, input }) => ctx.jointEvents.get(ctx.actor, input.id)),

  clashes: may('joint-event.read', card)
    .input(eventKey)
    .query(({ ctx, input }) => ctx.jointEvents.clashes(ctx.actor, input.id)),

  create: may('joint-event.edit')
    .input(createEvent)
    .mutation(({ ctx, input }) => ctx.jointEvents.create(ctx.actor, input)),

  save: may('joint-event.edit', card)
    .input(saveEvent)
    .mutation(({ ctx, input }) => ctx.jointEvents.save(ctx.actor, input)),

  handOver: may('joint-event.edit', card)
    .input(eventStep)
    .mutation(({ ctx, input }) => ctx.jointEvents.handOver(ctx.actor, input)),

  submit: may('joint-event.submit', card)
    .input(eventStep)
    .mutation(({ ctx, input }) => ctx.jointEvents.submit(ctx.actor, input)),

  takeBack: may('joint-event.submit', card)
    .input(eventStep)
    .mutation(({ ctx, input }) => ctx.jointEvents.takeBack(ctx.actor, input)),

  return: may('joint-event.return', card)
    .input(reasonedStep)
    .mutation(({ ctx, input }) => ctx.jointEvents.return(ctx.actor, input)),

  agree: may('joint-event.review', card)
    .input(eventStep)
    .mutation(({ ctx, input }) => ctx.jointEvents.agree(ctx.actor, input)),

  postpone: may('joint-event.submit', card)
    .input(postponeEvent)
    .mutation(({ ctx, input }) => ctx.jointEvents.postpone(ctx.actor, input)),

  cancel: may('joint-event.edit', card)
    .input(reasonedStep)
    .mutation(({ ctx, input }) => ctx.jointEvents.cancel(ctx.actor, input)),

  hold: may('joint-event.report', card)
    .input(eventStep)
    .mutation(({ ctx, input }) => ctx.jointEvents.hold(ctx.actor, input)),

  report: may('joint-event.report', card)
    .input(reportEvent)
    .mutation(({ ctx, input }) => ctx.jointEvents.report(ctx.actor, input)),

  withdrawReport: may('joint-event.report', card)
    .input(reasonedStep)
    .mutation(({ ctx, input }) => ctx.jointEvents.withdrawReport(ctx.actor, input)),
});
