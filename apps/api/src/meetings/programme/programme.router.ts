import {
  markGiven,
  meetingKey,
  moveTalk,
  removePart,
  saveRoom,
  saveSession,
  saveTalk,
} from '@pbnet/validation/meetings';
import { may, router } from '../../trpc.ts';

export const programmeRouter = router({
  get: may('meeting.read')
    .input(meetingKey)
    .query(({ ctx, input }) => ctx.programmes.get(ctx.actor, input.meetingId)),
  saveRoom: may('meeting.manage')
    .input(saveRoom)
    .mutation(({ ctx, input }) => ctx.programmes.saveRoom(ctx.actor, input)),
  removeRoom: may('meeting.manage')
    .input(removePart)
    .mutation(({ ctx, input }) => ctx.programmes.removeRoom(ctx.actor, input)),
  saveSession: may('meeting.manage')
    .input(saveSession)
    .mutation(({ ctx, input }) => ctx.programmes.saveSession(ctx.actor, input)),
  removeSession: may('meeting.manage')
    .input(removePart)
    .mutation(({ ctx, input }) => ctx.programmes.removeSession(ctx.actor, input)),
  saveTalk: may('meeting.manage')
    .input(saveTalk)
    .mutation(({ ctx, input }) => ctx.programmes.saveTalk(ctx.actor, input)),
  removeTalk: may('meeting.manage')
    .input(removePart)
    .mutation(({ ctx, input }) => ctx.programmes.removeTalk(ctx.actor, input)),
  moveTalk: may('meeting.manage')
    .input(moveTalk)
    .mutation(({ ctx, input }) => ctx.programmes.moveTalk(ctx.actor, input)),
  markGiven: may('meeting.manage')
    .input(markGiven)
    .mutation(({ ctx, input }) => ctx.programmes.markGiven(ctx.actor, input)),
});
