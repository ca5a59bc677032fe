import type { ApiOutputs } from '@pbnet/api-client';
import { asDay } from '@pbnet/domain';
import { nothingDeclared } from '@pbnet/domain/meetings';

type Sheet = ApiOutputs['meetings']['get'];
type Programme = ApiOutputs['programme']['get'];
type Talk = Programme['talks'][number];

export const meetingId = 'a0000000-0000-4000-8000-000000000001';
const roomId = 'd0000000-0000-4000-8000-000000000001';
const sessionId = 'b0000000-0000-4000-8000-000000000001';

export { officer, penza } from './campaign.ts';

/** An announced meeting of one day, 21 October 2026. */
export function sheet(change: Partial<Sheet['meeting']> = {}): Sheet {
  return {
    counts: { sessions: 1, talks: 2, unscheduled: 1, videoconferencePoints: 0, closedStreamPoints: 0 },
    meeting: {
      id: meetingId,
      kind: 'annual',
      title: 'Ежегодное совещание',
      within: '',
      purpose: '',
      state: 'announced',
      modes: ['in-person'],
      zone: 'Europe/Moscow',
      startsOn: asDay('2026-10-21'),
      endsOn: asDay('2026-10-21'),
      startMinute: 600,
      endMinute: 1020,
      startsAt: '2026-10-21T07:00:00.000Z',
      endsAt: '2026-10-21T14:00:00.000Z',
      place: 'Пенза',
      host: '',
      hostRegionId: null,
      organiser: '',
      videoconferenceUrl: null,
      month: null,
      earlierDays: [],
      cancellationReason: null,
      declared: nothingDeclared,
      announcedAt: null,
      heldAt: null,
      closedAt: null,
      createdBy: null,
      version: 2,
      ...change,
    },
  };
}

function talk(number: number, over: Partial<Talk>): Talk {
  return {
    id: `c0000000-0000-4000-8000-00000000000${number}`,
    sessionId,
    position: number - 1,
    kind: 'talk',
    title: '',
    annotation: '',
    minutes: 20,
    mode: null,
    slidesWanted: 'no',
    given: null,
    version: 4,
    speakerIds: [],
    speakerStates: [],
    ...over,
  };
}

/** One room, one session of an hour with two talks, and one talk that waits. */
export function programme(): Programme {
  return {
    rooms: [{ id: roomId, name: 'Большой', position: 1, seats: null, version: 1 }],
    sessions: [
      {
        id: sessionId,
        roomId,
        title: 'Пленарная сессия',
        moderator: '',
        day: asDay('2026-10-21'),
        startMinute: 600,
        endMinute: 660,
        version: 1,
      },
    ],
    talks: [
      talk(1, { title: 'Первый' }),
      talk(2, { title: 'Второй', minutes: 15 }),
      talk(3, { title: 'Ждущий', sessionId: null, position: 0, minutes: 10, version: 1 }),
    ],
    speakers: [],
  };
}
