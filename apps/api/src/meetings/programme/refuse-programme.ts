import { DomainError } from '@pbnet/domain';
import { clock, instantAt, meetingDays, programmeRefusal, slotsOf } from '@pbnet/domain/meetings';
import type { Meeting } from '../meeting.ts';
import type { MeetingProgramme } from './programme.ts';

type Planned = Pick<MeetingProgramme, 'rooms' | 'sessions' | 'talks'>;

/** Throws DomainError in words when the programme cannot be held; people are not named in it. */
export function refuseProgramme(meeting: Meeting, programme: Planned): void {
  const { rooms, sessions } = programme;
  for (const { day, startMinute, endMinute } of sessions)
    for (const minute of [startMinute, endMinute])
      if (!instantAt(day, minute, meeting.zone))
        throw new DomainError('rule-broken', 'meeting-time-missing', { day });
  const found = programmeRefusal(programme, meetingDays(meeting));
  switch (found?.kind) {
    case undefined:
      return;
    case 'end-before-start':
      throw new DomainError('rule-broken', 'session-ends-before-start', { session: found.session.title });
    case 'outside-meeting':
      throw new DomainError('rule-broken', 'session-outside-meeting', {
        session: found.session.title,
        day: found.session.day,
      });
    case 'sessions-overlap':
      throw new DomainError('rule-broken', 'sessions-overlap', {
        room: rooms.find(({ id }) => id === found.session.roomId)?.name ?? '',
        other: found.other.title,
        from: clock(found.other.startMinute),
        to: clock(found.other.endMinute),
        day: found.other.day,
      });
    case 'talk-outside-session':
      throw new DomainError('rule-broken', 'talk-outside-session', {
        talk: found.talk.title,
        session: found.session.title,
        talkEnd: clock(found.slot.endMinute),
        sessionEnd: clock(found.session.endMinute),
      });
    case 'speaker-twice': {
      const other = slotsOf(programme).get(found.other.id);
      throw new DomainError('rule-broken', 'speaker-twice', {
        talk: found.talk.title,
        other: found.other.title,
        from: clock(other?.startMinute ?? 0),
        to: clock(other?.endMinute ?? 0),
      });
    }
  }
}
