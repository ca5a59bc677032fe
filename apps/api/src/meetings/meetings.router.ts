import {
  cancelMeeting,
  createMeeting,
  declareCounts,
  editMeeting,
  meetingKey,
  meetingStep,
  postponeMeeting,
} from '@pbnet/validation/meetings';
import { may, router } from '../trpc.ts';

export const meetingsRouter = router({
  list: may('meeting.read').query(({ ctx }) => ctx.meetings.list(ctx.actor)),
  get: may('meeting.read')
    .input(meetingKey)
    .query(({ ctx, input }) => ctx.meetings.get(ctx.actor, input.meetingId)),
  create: may('meeting.manage')
    .input(createMeeting)
    .mutation(({ ctx, input }) => ctx.meetings.create(ctx.actor, input)),
  edit: may('meeting.manage')
    .input(editMeeting)
    .mutation(({ ctx, input }) => ctx.meetings.edit(ctx.actor, input)),
  announce: may('meeting.manage')
    .input(meetingStep)
    .mutation(({ ctx, input }) => ctx.meetings.announce(ctx.actor, input)),
  openRegistration: may('meeting.manage')
    .input(meetingStep)
    .mutation(({ ctx, input }) => ctx.meetings.openRegistration(ctx.actor, input)),
  hold: may('meeting.manage')
    .input(meetingStep)
    .mutation(({ ctx, input }) => ctx.meetings.hold(ctx.actor, input)),
  close: may('meeting.manage')
    .input(meetingStep)
    .mutation(({ ctx, input }) => ctx.meetings.close(ctx.actor, input)),
  postpone: may('meeting.manage')
    .input(postponeMeeting)
    .mutation(({ ctx, input }) => ctx.meetings.postpone(ctx.actor, input)),
  cancel: may('meeting.manage')
    .input(cancelMeeting)
    .mutation(({ ctx, input }) => ctx.meetings.cancel(ctx.actor, input)),
  declare: may('meeting.manage')
    .input(declareCounts)
    .mutation(({ ctx, input }) => ctx.meetings.declare(ctx.actor, input)),
});
