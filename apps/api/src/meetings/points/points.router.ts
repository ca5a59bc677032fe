import { addPoints, meetingKey, removePoint, savePoint } from '@pbnet/validation/meetings';
import { may, router } from '../../trpc.ts';

export const pointsRouter = router({
  list: may('meeting.connect')
    .input(meetingKey)
    .query(({ ctx, input }) => ctx.connectionPoints.list(ctx.actor, input.meetingId)),
  save: may('meeting.connect')
    .input(savePoint)
    .mutation(({ ctx, input }) => ctx.connectionPoints.save(ctx.actor, input)),
  remove: may('meeting.connect')
    .input(removePoint)
    .mutation(({ ctx, input }) => ctx.connectionPoints.remove(ctx.actor, input)),
  addMany: may('meeting.manage')
    .input(addPoints)
    .mutation(({ ctx, input }) => ctx.connectionPoints.addMany(ctx.actor, input)),
});
