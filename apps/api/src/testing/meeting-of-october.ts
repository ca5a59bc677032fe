import { asDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { CreateMeeting } from '@pbnet/validation/meetings';
import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.ts';
import { centerPlace, networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

/** People, and a meeting in Penza on 21 and 22 October 2026; today is 1 October. */
export async function meetingOfOctober(api: TestApi) {
  const { database } = api;
  await seedNetwork(database);
  const actors = {
    officer: await seedActor(database, 'monitoring-officer', networkPlace),
    penza: await seedActor(database, 'regional-head', regionalCenterPlace(1)),
    kamchatka: await seedActor(database, 'regional-head', regionalCenterPlace(2)),
    manager: await seedActor(database, 'center-manager', centerPlace(11)),
  };

  function card(): CreateMeeting {
    return {
      id: randomUUID(),
      kind: 'annual',
      title: 'Ежегодное совещание руководителей',
      within: 'XI Интеграционный форум',
      purpose: '',
      modes: ['in-person', 'videoconference', 'closed-stream'],
      zone: 'Europe/Moscow',
      startsOn: asDay('2026-10-21'),
      endsOn: asDay('2026-10-22'),
      startMinute: 10 * 60,
      endMinute: 17 * 60,
      place: 'Пенза',
      host: 'Областная библиотека',
      hostRegionId: 1,
      organiser: 'ОМиМС',
      videoconferenceUrl: 'https://vks.example/room',
    };
  }

  return {
    ...actors,
    card,
    async made(over: Partial<CreateMeeting> = {}) {
      const { meetingId } = await api.as(actors.officer).meetings.create({ ...card(), ...over });
      return {
        meetingId,
        get: (actor: Actor = actors.officer) => api.as(actor).meetings.get({ meetingId }),
        /** The step at the version that stands now. */
        async step(name: 'announce' | 'openRegistration' | 'hold' | 'close') {
          const { meeting } = await api.as(actors.officer).meetings.get({ meetingId });
          return api.as(actors.officer).meetings[name]({ meetingId, version: meeting.version });
        },
      };
    },
    async restart() {
      await database.raw`truncate meetings, deliveries cascade`;
      api.moveTo('2026-10-01T09:00:00Z');
    },
  };
}
