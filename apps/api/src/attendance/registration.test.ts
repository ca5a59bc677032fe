import { expect, it } from 'vitest';
import { announcedMeeting } from '../testing/meeting-of-november.ts';
import { testApi } from '../testing/api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { told } from '../testing/told.ts';
import { attendanceDesk } from '../testing/attendance-desk.ts';

const api = await testApi();
const { database } = api;
await seedNetwork(database);
const officer = await seedActor(database, 'monitoring-officer', networkPlace);
const penza = await seedActor(database, 'regional-head', regionalCenterPlace(1));
const kamchatka = await seedActor(database, 'regional-head', regionalCenterPlace(2));
api.moveTo('2026-11-10T09:00:00Z');

const { guest, people, personOf, linkOf, subjectsTo } = attendanceDesk(api, officer);

it('gives the last place to one of many who ask at the same moment, and the others wait in order', async () => {
  const meetingId = await announcedMeeting(api, officer);
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => guest(meetingId)));
  expect(outcomes.map(({ state }) => state).toSorted()).toEqual([
    ...Array.from({ length: 2 }, () => 'registered'),
    ...Array.from({ length: 4 }, () => 'waiting'),
  ]);
  const { taken } = await api.as(officer).attendance.overview({ meetingId });
  expect(taken['in-person']).toBe(2);
});

it('moves the waiting list up when somebody withdraws, and writes to who came in', async () => {
  const meetingId = await announcedMeeting(api, officer, { limits: { 'in-person': 1 } });
  const first = await guest(meetingId);
  const second = await guest(meetingId);
  const third = await guest(meetingId);
  expect([first.state, second.state, third.state]).toEqual(['registered', 'waiting', 'waiting']);
  await api.as(null).attendance.answerByLink({
    token: await linkOf(first.email),
    answer: 'declined',
    mode: 'in-person',
  });
  expect((await personOf(meetingId, second.email)).state).toBe('registered');
  expect((await personOf(meetingId, third.email)).state).toBe('waiting');
  expect((await subjectsTo(second.email)).at(-1)).toContain('Место освободилось');
  expect((await subjectsTo(first.email)).at(-1)).toContain('Участие отменено');
});

it('fills new places when the limit grows, and lets nobody in over it', async () => {
  const meetingId = await announcedMeeting(api, officer, { limits: { 'in-person': 1 } });
  await guest(meetingId);
  const { email } = await guest(meetingId);
  const { id, version } = await personOf(meetingId, email);
  await expect(
    told(api.as(officer).attendance.decide({ attendeeId: id, version, admit: true })),
  ).resolves.toContain('Все места заняты (лимит 1)');
  const { registration } = await api.as(officer).attendance.overview({ meetingId });
  if (!registration) throw new Error('The registration is set up.');
  await api.as(officer).attendance.configure({
    ...registration,
    meetingId,
    limits: { 'in-person': 2 },
    streamUrl: registration.streamUrl ?? '',
  });
  expect((await personOf(meetingId, email)).state).toBe('registered');
});

it('lets a moderator decide first', async () => {
  const meetingId = await announcedMeeting(api, officer, { moderated: true });
  const { email, state } = await guest(meetingId);
  expect(state).toBe('pending');
  const { id, version } = await personOf(meetingId, email);
  await api.as(officer).attendance.decide({ attendeeId: id, version, admit: true });
  expect((await personOf(meetingId, email)).state).toBe('registered');
});

it.each([
  ['2026-10-31T09:00:00Z', {}, 'Регистрация откроется 1 ноября 2026 года'],
  ['2026-11-21T09:00:00Z', {}, 'Регистрация закрыта'],
  ['2026-11-10T09:00:00Z', { limits: { videoconference: null } }, 'Так участвовать в этом совещании нельзя'],
])('on %s with %j it is refused in words', async (at, settings, words) => {
  const meetingId = await announcedMeeting(api, officer, settings);
  api.moveTo(at);
  await expect(told(guest(meetingId))).resolves.toContain(words);
  api.moveTo('2026-11-10T09:00:00Z');
});

it('counts a person once however often the form is sent', async () => {
  const meetingId = await announcedMeeting(api, officer);
  const { email } = await guest(meetingId);
  await guest(meetingId, { email: email.toUpperCase() });
  expect(await people(meetingId)).toHaveLength(1);
});

it('asks for the consent and keeps its version', async () => {
  const meetingId = await announcedMeeting(api, officer);
  await expect(guest(meetingId, { consent: false })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(told(guest(meetingId, { consentVersion: 2 }))).resolves.toContain('Текст согласия изменился');
  const { email } = await guest(meetingId);
  const [row] = await database.raw`select consent_version, consent_at from attendees where email = ${email}`;
  expect(row).toMatchObject({ consent_version: 1, consent_at: expect.any(Date) });
});

it('lets a regional center register its own people and see no others', async () => {
  const meetingId = await announcedMeeting(api, officer);
  const of = {
    meetingId,
    name: 'Сотрудник',
    office: 'РЦ',
    mode: 'videoconference',
    headquarters: false,
  } as const;
  await api.as(penza).attendance.add({ ...of, regionalCenterId: 1, email: 'own@region.example' });
  await expect(
    api.as(penza).attendance.add({ ...of, regionalCenterId: 2, email: 'foreign@region.example' }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect((await api.as(penza).attendance.people({ meetingId })).total).toBe(1);
  expect((await api.as(kamchatka).attendance.people({ meetingId })).total).toBe(0);
  expect((await api.as(kamchatka).attendance.overview({ meetingId })).links).toBeNull();
});

it('takes a list of 1,000 with broken and repeated lines whole or not at all, line by line', async () => {
  const meetingId = await announcedMeeting(api, officer);
  const line = (number: number) => `Участник ${number}\tperson${number}@list.example\tБиблиотека`;
  const good = Array.from({ length: 1000 }, (_, index) => line(index + 1));
  const broken = [...good, 'Без адреса', line(5), 'Участник\tне-адрес@'].join('\r\n');
  const refused = api.as(officer).attendance.inviteList({ meetingId, mode: 'in-person', list: broken });
  await expect(refused).rejects.toMatchObject({
    cause: {
      key: 'invitees-broken',
      details: {
        count: 3,
        lines: [
          { line: 1001, problem: 'email-missing' },
          { line: 1002, problem: 'twice-in-list' },
          { line: 1003, problem: 'email-broken' },
        ],
      },
    },
  });
  expect((await api.as(officer).attendance.people({ meetingId })).total).toBe(0);
  const list = good.join('\n');
  expect(await api.as(officer).attendance.inviteList({ meetingId, mode: 'in-person', list })).toEqual({
    added: 1000,
    there: 0,
  });
  expect(await api.as(officer).attendance.inviteList({ meetingId, mode: 'in-person', list })).toEqual({
    added: 0,
    there: 1000,
  });
});

it('corrects an address, and gives the freed place away when the way of taking part changes', async () => {
  const meetingId = await announcedMeeting(api, officer, {
    limits: { 'in-person': 1, videoconference: null },
  });
  const first = await guest(meetingId);
  const second = await guest(meetingId);
  const { id, version, name } = await personOf(meetingId, first.email);
  const change = { attendeeId: id, version, name: name ?? '', office: '', mode: 'videoconference' } as const;
  await expect(
    told(api.as(officer).attendance.change({ ...change, email: second.email })),
  ).resolves.toContain('уже есть в списке');
  await api.as(officer).attendance.change({ ...change, email: 'corrected@mail.example' });
  expect(await personOf(meetingId, 'corrected@mail.example')).toMatchObject({
    mode: 'videoconference',
    state: 'registered',
  });
  expect((await personOf(meetingId, second.email)).state).toBe('registered');
});

it('keeps a person’s place when the other way of taking part is full', async () => {
  const meetingId = await announcedMeeting(api, officer, {
    limits: { 'in-person': 1, videoconference: null },
  });
  await guest(meetingId);
  const { email } = await guest(meetingId, { mode: 'videoconference' });
  const token = await linkOf(email);
  await expect(
    told(api.as(null).attendance.answerByLink({ token, answer: 'accepted', mode: 'in-person' })),
  ).resolves.toContain('Ваше прежнее место сохранено');
  expect(await personOf(meetingId, email)).toMatchObject({ mode: 'videoconference', state: 'registered' });
});
