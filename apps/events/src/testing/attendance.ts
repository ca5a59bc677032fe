import type { ApiOutputs } from '@pbnet/api-client';
import { asDay } from '@pbnet/domain';

export type Overview = ApiOutputs['attendance']['overview'];
export type Person = ApiOutputs['attendance']['people']['people'][number];

export const meetingId = '7c5f1f7e-0b7d-4b0e-9a55-1f0f5d8a7a03';

export function overview(fields: Partial<Overview> = {}): Overview {
  return {
    meeting: {
      id: meetingId,
      title: 'Совещание',
      state: 'announced',
      modes: ['in-person', 'videoconference'],
      startsOn: asDay('2026-12-09'),
      endsOn: asDay('2026-12-09'),
    },
    registration: {
      opensOn: asDay('2026-11-20'),
      closesOn: asDay('2026-12-08'),
      limits: { 'in-person': 10, videoconference: null },
      moderated: false,
      byLink: true,
      retainUntil: asDay('2027-12-09'),
      purged: false,
      hasStream: false,
      streamUrl: null,
      version: 1,
    },
    states: {},
    taken: { 'in-person': 3, videoconference: 7, 'closed-stream': 0 },
    present: { 'in-person': 0, videoconference: 0, 'closed-stream': 0 },
    regionsInPerson: 0,
    viewers: 0,
    peakViewers: 0,
    links: {
      registration: 'https://library.example/portal/registration/x',
      hall: 'https://library.example/h',
    },
    editions: [],
    newInvitees: 0,
    untold: null,
    ...fields,
  };
}

export function person(fields: Partial<Person> = {}): Person {
  return {
    id: '0b8f0a0e-0000-4000-8000-000000000001',
    number: 1,
    name: 'Участник первый',
    email: 'first@invited.example',
    office: 'Библиотека',
    regionName: 'Пензенская область',
    regionalCenterId: null,
    regionalCenterName: null,
    headquarters: false,
    mode: 'in-person',
    state: 'invited',
    source: 'list',
    answer: 'none',
    code: 'ABC234',
    inPersonAt: null,
    inPersonBy: null,
    videoconferenceAt: null,
    streamAt: null,
    version: 1,
    ...fields,
  };
}
