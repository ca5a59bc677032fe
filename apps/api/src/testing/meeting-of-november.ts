import { asDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ConfigureRegistration } from '@pbnet/validation/attendance';
import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.ts';

/** A meeting of two days in Penza that is announced; its registration is open from 1 to 20 November 2026. */
export async function announcedMeeting(
  api: TestApi,
  officer: Actor,
  settings: Partial<ConfigureRegistration> = {},
): Promise<string> {
  const id = randomUUID();
  const caller = api.as(officer);
  await caller.meetings.create({
    id,
    kind: 'annual',
    title: 'Совещание руководителей региональных центров',
    within: '',
    purpose: '',
    modes: ['in-person', 'videoconference', 'closed-stream'],
    zone: 'Europe/Moscow',
    startsOn: asDay('2026-11-25'),
    endsOn: asDay('2026-11-26'),
    startMinute: 600,
    endMinute: 1020,
    place: 'Пенза, областная библиотека',
    host: '',
    hostRegionId: 1,
    organiser: 'Президентская библиотека, ОМиМС',
    videoconferenceUrl: 'https://meet.library.example/penza',
  });
  const { meeting } = await caller.meetings.get({ meetingId: id });
  await caller.meetings.announce({ meetingId: id, version: meeting.version });
  await caller.attendance.configure({
    meetingId: id,
    version: 0,
    opensOn: asDay('2026-11-01'),
    closesOn: asDay('2026-11-20'),
    limits: { 'in-person': 2, videoconference: null, 'closed-stream': null },
    moderated: false,
    byLink: true,
    retainUntil: asDay('2027-11-26'),
    streamUrl: 'https://vkvideo.ru/video-1_2',
    ...settings,
  });
  return id;
}
