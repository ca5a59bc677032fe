import {
  createMonitoringMeeting,
  meetingKey,
  minutesKey,
  moveAgendaItem,
  removeAgendaItem,
  saveAgendaItem,
  saveMinutes,
} from '@pbnet/validation/meetings';
import { may, router } from '../../trpc.ts';

export const minutesRouter = router({
  get: may('meeting.read')
    .input(meetingKey)
    .query(({ ctx, input }) => ctx.minutesBook.get(ctx.actor, input.meetingId)),
  revisions: may('meeting.read')
    .input(minutesKey)
    .query(({ ctx, input }) => ctx.minutesBook.revisions(ctx.actor, input)),
  saveItem: may('meeting.manage')
    .input(saveAgendaItem)
    .mutation(({ ctx, input }) => ctx.minutesBook.saveItem(ctx.actor, input)),
  removeItem: may('meeting.manage')
    .input(removeAgendaItem)
    .mutation(({ ctx, input }) => ctx.minutesBook.removeItem(ctx.actor, input)),
  moveItem: may('meeting.manage')
    .input(moveAgendaItem)
    .mutation(({ ctx, input }) => ctx.minutesBook.moveItem(ctx.actor, input)),
  takeSessions: may('meeting.manage')
    .input(meetingKey)
    .mutation(({ ctx, input }) => ctx.minutesBook.takeSessions(ctx.actor, input.meetingId)),
  save: may('meeting.manage')
    .input(saveMinutes)
    .mutation(({ ctx, input }) => ctx.minutesBook.save(ctx.actor, input)),
  createMonitoring: may('meeting.manage')
    .input(createMonitoringMeeting)
    .mutation(({ ctx, input }) => ctx.monitoringMeetings.create(ctx.actor, input)),
  renew: may('meeting.manage')
    .input(meetingKey)
    .mutation(({ ctx, input }) => ctx.monitoringMeetings.renew(ctx.actor, input)),
});
