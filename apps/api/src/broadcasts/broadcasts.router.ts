import {
  agreeBroadcast,
  answerPoint,
  broadcastKey,
  broadcastStep,
  broadcastsOfThing,
  freeBroadcastTimes,
  inviteCenters,
  listBroadcasts,
  postponeBroadcast,
  prepareBroadcast,
  reasonedBroadcastStep,
  recordBroadcast,
  removePoint,
  requestBroadcast,
  saveBroadcast,
  savePoint,
  testBroadcast,
} from '@pbnet/validation/broadcasts';
import { may, router } from '../trpc.ts';

/** Whose broadcast it is, the use cases judge by the row: an agreed one is read by all and run by its own. */
export const broadcastsRouter = router({
  list: may('broadcast.read')
    .input(listBroadcasts)
    .query(({ ctx, input }) => ctx.broadcasts.list(ctx.actor, input)),
  get: may('broadcast.read')
    .input(broadcastKey)
    .query(({ ctx, input }) => ctx.broadcasts.get(ctx.actor, input.id)),
  ofThing: may('broadcast.read')
    .input(broadcastsOfThing)
    .query(({ ctx, input }) => ctx.broadcasts.ofThing(ctx.actor, input)),
  things: may('broadcast.request').query(({ ctx }) => ctx.broadcasts.things(ctx.actor)),
  centers: may('broadcast.request').query(({ ctx }) => ctx.broadcasts.centers(ctx.actor)),
  channels: may('broadcast.request').query(({ ctx }) => ctx.broadcasts.channels(ctx.actor)),
  slot: may('broadcast.request')
    .input(freeBroadcastTimes)
    .query(({ ctx, input }) => ctx.broadcasts.slot(ctx.actor, input)),
  create: may('broadcast.request')
    .input(requestBroadcast)
    .mutation(({ ctx, input }) => ctx.broadcasts.create(ctx.actor, input)),
  save: may('broadcast.request')
    .input(saveBroadcast)
    .mutation(({ ctx, input }) => ctx.broadcasts.save(ctx.actor, input)),
  askAgain: may('broadcast.request')
    .input(broadcastStep)
    .mutation(({ ctx, input }) => ctx.broadcasts.askAgain(ctx.actor, input)),
  agree: may('broadcast.manage')
    .input(agreeBroadcast)
    .mutation(({ ctx, input }) => ctx.broadcasts.agree(ctx.actor, input)),
  return: may('broadcast.manage')
    .input(reasonedBroadcastStep)
    .mutation(({ ctx, input }) => ctx.broadcasts.return(ctx.actor, input)),
  postpone: may('broadcast.request')
    .input(postponeBroadcast)
    .mutation(({ ctx, input }) => ctx.broadcasts.postpone(ctx.actor, input)),
  cancel: may('broadcast.request')
    .input(reasonedBroadcastStep)
    .mutation(({ ctx, input }) => ctx.broadcasts.cancel(ctx.actor, input)),
  prepare: may('broadcast.manage')
    .input(prepareBroadcast)
    .mutation(({ ctx, input }) => ctx.broadcasts.prepare(ctx.actor, input)),
  test: may('broadcast.request')
    .input(testBroadcast)
    .mutation(({ ctx, input }) => ctx.broadcasts.test(ctx.actor, input)),
  signal: may('broadcast.request')
    .input(broadcastKey)
    .query(({ ctx, input }) => ctx.broadcasts.signal(ctx.actor, input.id)),
  goLive: may('broadcast.manage')
    .input(broadcastStep)
    .mutation(({ ctx, input }) => ctx.broadcasts.goLive(ctx.actor, input)),
  finish: may('broadcast.manage')
    .input(broadcastStep)
    .mutation(({ ctx, input }) => ctx.broadcasts.finish(ctx.actor, input)),
  record: may('broadcast.request')
    .input(recordBroadcast)
    .mutation(({ ctx, input }) => ctx.broadcasts.record(ctx.actor, input)),
  makeVideo: may('video.edit')
    .input(broadcastStep)
    .mutation(({ ctx, input }) => ctx.broadcasts.makeVideo(ctx.actor, input)),
  // A mutation: looking is noted in the log.
  showEntry: may('broadcast.request')
    .input(broadcastKey)
    .mutation(({ ctx, input }) => ctx.broadcasts.showEntry(ctx.actor, input.id)),
  takeMeetingPoints: may('broadcast.request')
    .input(broadcastKey)
    .mutation(({ ctx, input }) => ctx.broadcasts.takeMeetingPoints(ctx.actor, input)),
  inviteCenters: may('broadcast.request')
    .input(inviteCenters)
    .mutation(({ ctx, input }) => ctx.broadcasts.inviteCenters(ctx.actor, input)),
  savePoint: may('broadcast.request')
    .input(savePoint)
    .mutation(({ ctx, input }) => ctx.broadcasts.savePoint(ctx.actor, input)),
  answerPoint: may('broadcast.request')
    .input(answerPoint)
    .mutation(({ ctx, input }) => ctx.broadcasts.answerPoint(ctx.actor, input)),
  removePoint: may('broadcast.request')
    .input(removePoint)
    .mutation(({ ctx, input }) => ctx.broadcasts.removePoint(ctx.actor, input)),
});
