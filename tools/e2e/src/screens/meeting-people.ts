import { addDays, asDay } from '@pbnet/domain';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { E2e } from '../e2e.ts';

export interface MeetingPeople {
  readonly meetingId: string;
  /** Paths of the portal: registration, one person's page with survey and stream, hall, check of a certificate. */
  readonly portal: readonly string[];
}

/** A meeting with a person who was there, so that the pages of people have something to show. */
export async function meetingPeople({ open, system }: E2e): Promise<MeetingPeople> {
  const page = await open({ as: 'officer' });
  const meetingId = randomUUID();
  const today = asDay(new Date().toISOString().slice(0, 10));
  const call = async (procedure: string, data: unknown) => {
    const answer = await page.request.post(`/trpc/${procedure}`, { data });
    assert.ok(answer.ok(), await answer.text());
    return (await answer.json()).result.data;
  };
  await call('meetings.create', {
    ...{ id: meetingId, kind: 'seminar', title: 'Семинар экранов', within: '', purpose: '' },
    ...{
      modes: ['in-person', 'closed-stream'],
      zone: 'Europe/Moscow',
      startsOn: today,
      endsOn: addDays(today, 1),
    },
    ...{
      startMinute: 600,
      endMinute: 1080,
      place: 'Пенза',
      host: '',
      hostRegionId: null,
      organiser: 'ОМиМС',
    },
    videoconferenceUrl: null,
  });
  await call('meetings.announce', { meetingId, version: 1 });
  const { links } = await call('attendance.configure', {
    ...{ meetingId, version: 0, opensOn: addDays(today, -1), closesOn: addDays(today, 1) },
    limits: { 'in-person': 5, 'closed-stream': null },
    ...{ moderated: false, byLink: true, retainUntil: addDays(today, 365), streamUrl: '' },
  });
  const person = await call('attendance.add', {
    ...{ meetingId, regionalCenterId: 1, name: 'Участник экранов', email: 'screens@invited.example' },
    ...{ office: 'Библиотека', mode: 'in-person' },
  });
  const present = { attendeeId: person.id, version: person.version, mode: 'in-person', present: true };
  await call('attendance.mark', present);
  await call('attendance.issueCertificates', { meetingId });
  const question = { id: 'content', kind: 'scale', words: 'Было ли полезно?', required: true };
  await call('attendance.saveSurvey', { meetingId, version: 0, open: true, questions: [question] });
  const [found] = await system.sql`
    select number, (select plain from deliveries where recipient = 'screens@invited.example' limit 1) as letter
    from awards where about = ${`meeting:${meetingId}`}`;
  const own = /\/portal\/invitation\/[\w-]{43}/.exec(String(found?.['letter']))?.[0] ?? '';
  const pathOf = (url: string) => new URL(url).pathname;
  return {
    meetingId,
    portal: [
      pathOf(links.registration),
      own,
      `${own}/survey`,
      `${own}/stream`,
      pathOf(links.hall),
      `${pathOf(links.hall)}/poster`,
      `/portal/check/${found?.['number']}`,
      '/portal/check/2020-000001-AAAAAA',
    ],
  };
}
