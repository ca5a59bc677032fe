import { asDay } from '@pbnet/domain';
import { expect, it } from 'vitest';
import { announcedMeeting } from '../testing/meeting-of-november.ts';
import { testApi } from '../testing/api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { told } from '../testing/told.ts';
import { attendanceDesk, tokenOf } from '../testing/attendance-desk.ts';

const api = await testApi();
const { database, services } = api;
await seedNetwork(database);
const officer = await seedActor(database, 'monitoring-officer', networkPlace);
const kamchatka = await seedActor(database, 'regional-head', regionalCenterPlace(2));
api.moveTo('2026-11-10T09:00:00Z');

const { guest, people, personOf, linkOf } = attendanceDesk(api, officer);

it('checks in by the code once; the second time says when the first was', async () => {
  const meetingId = await announcedMeeting(api, officer);
  const { email } = await guest(meetingId);
  const { code } = await personOf(meetingId, email);
  api.moveTo('2026-11-25T07:30:00Z');
  const first = await api.as(officer).attendance.checkIn({ meetingId, code: code.toLowerCase() });
  expect(first).toMatchObject({ before: null, at: '2026-11-25T07:30:00.000Z' });
  api.moveTo('2026-11-25T08:00:00Z');
  const token = tokenOf((await api.as(officer).attendance.overview({ meetingId })).links?.hall);
  const again = await api.as(null).attendance.checkInHall({ token, code });
  expect(again.before).toBe('2026-11-25T07:30:00.000Z');
  await expect(told(api.as(null).attendance.checkInHall({ token, code: 'ZZZZZZ' }))).resolves.toContain(
    'Такого кода нет в списке',
  );
  api.moveTo('2026-11-10T09:00:00Z');
});

it('counts who was in the hall and watched the stream once, and viewers apart from people', async () => {
  const meetingId = await announcedMeeting(api, officer, {
    limits: { 'in-person': 5, 'closed-stream': null },
  });
  const inHall = await guest(meetingId, { regionId: 2 });
  const atHome = await guest(meetingId, { mode: 'closed-stream' });
  const { id, version } = await personOf(meetingId, inHall.email);
  await api.as(officer).attendance.mark({ attendeeId: id, version, mode: 'in-person', present: true });
  for (const { email } of [inHall, atHome, atHome, atHome])
    await api.as(null).attendance.beatByLink({ token: await linkOf(email) });
  const overview = await api.as(officer).attendance.overview({ meetingId });
  expect(overview).toMatchObject({
    present: { 'in-person': 1, 'closed-stream': 1, videoconference: 0 },
    viewers: 2,
    peakViewers: 2,
    regionsInPerson: 1,
  });
});

it('shows the closed stream to the listed only', async () => {
  const meetingId = await announcedMeeting(api, officer);
  const { email } = await guest(meetingId, { mode: 'closed-stream' });
  expect(await api.as(null).attendance.streamByLink({ token: await linkOf(email) })).toMatchObject({
    player: 'https://vkvideo.ru/video_ext.php?oid=-1&id=2',
  });
  expect(await api.as(null).attendance.streamByLink({ token: 'x'.repeat(43) })).toBeNull();
  await expect(told(api.as(kamchatka).attendance.stream({ meetingId }))).resolves.toContain(
    'вас нет в списке',
  );
});

it('refuses the address of a stream that our page may not show', async () => {
  await expect(
    told(announcedMeeting(api, officer, { streamUrl: 'https://evil.example/x' })),
  ).resolves.toContain('нельзя показать трансляцию');
});

it('takes one anonymous answer of a participant', async () => {
  const meetingId = await announcedMeeting(api, officer);
  const { email } = await guest(meetingId);
  const token = await linkOf(email);
  const { questions, version } = await api.as(officer).attendance.survey({ meetingId });
  await api.as(officer).attendance.saveSurvey({ meetingId, version, open: true, questions });
  const answers = { content: 5, organisation: 4, wishes: '=HYPERLINK("http://evil.example")' };
  await api.as(null).attendance.takeSurvey({ token, answers });
  await expect(told(api.as(null).attendance.takeSurvey({ token, answers }))).resolves.toContain(
    'уже ответили',
  );
  const { replies, results } = await api.as(officer).attendance.survey({ meetingId });
  expect(replies).toBe(1);
  expect(results[0]).toMatchObject({ average: 5, counts: { 5: 1 } });
  const columns = await database.raw`
    select column_name from information_schema.columns where table_name = 'survey_replies'`;
  expect(columns.map((row) => row['column_name']).toSorted()).toEqual(['answers', 'id', 'meeting_id']);
});

it('gives a certificate to everybody who was there, once', async () => {
  const meetingId = await announcedMeeting(api, officer, { limits: { 'in-person': null } });
  await expect(told(api.as(officer).attendance.issueCertificates({ meetingId }))).resolves.toContain(
    'Выдавать некому',
  );
  const { email } = await guest(meetingId);
  await guest(meetingId);
  const { id, version } = await personOf(meetingId, email);
  await api.as(officer).attendance.mark({ attendeeId: id, version, mode: 'in-person', present: true });
  expect(await api.as(officer).attendance.issueCertificates({ meetingId })).toEqual({ people: 1 });
  await api.as(officer).attendance.issueCertificates({ meetingId });
  const given = await api.as(officer).awards.list({ about: `meeting:${meetingId}` });
  expect(given).toHaveLength(1);
  expect((await api.as(null).attendance.card({ token: await linkOf(email) }))?.certificateNumber).toBe(
    given[0]?.number,
  );
});

it('removes names after the retention day and keeps the counts', async () => {
  const meetingId = await announcedMeeting(api, officer, { retainUntil: asDay('2026-12-01') });
  const { email } = await guest(meetingId);
  const { id, version } = await personOf(meetingId, email);
  await api.as(officer).attendance.mark({ attendeeId: id, version, mode: 'in-person', present: true });
  await database.raw`update deliveries set state = 'sent' where recipient = ${email}`;
  expect(await services.attendanceRetention.run(new Date('2026-12-01T12:00:00Z'))).toMatchObject({
    meetings: 0,
  });
  expect(await services.attendanceRetention.run(new Date('2026-12-02T12:00:00Z'))).toEqual({
    meetings: 1,
    people: 1,
  });
  expect((await people(meetingId)).map(({ name, email: address }) => [name, address])).toEqual([
    [null, null],
  ]);
  expect((await api.as(officer).attendance.overview({ meetingId })).present['in-person']).toBe(1);
  const left = await database.raw`
    select count(*)::int as count from deliveries where html like '%Гость%' and dedupe_key like ${`attendance:${id}:%`}`;
  expect(left[0]).toEqual({ count: 0 });
});

it('keeps names and addresses out of the log of changes', async () => {
  const rows = await database.raw`
    select count(*)::int as count from audit_log where entity = 'attendee' and (before::text || after::text) ~ 'Гость|@'`;
  expect(rows[0]).toEqual({ count: 0 });
});

it('opens materials to the circle that they are for', async () => {
  const meetingId = await announcedMeeting(api, officer);
  const { email } = await guest(meetingId);
  const key = await linkOf(email);
  const readers = {
    stranger: { actor: null, key: null },
    participant: { actor: null, key },
    'regional center': { actor: kamchatka, key: null },
    headquarters: { actor: officer, key: null },
  };
  const seen = async (purpose: string) => {
    const names: string[] = [];
    for (const [name, asker] of Object.entries(readers)) {
      const may = await services.storedFiles.within(asker, (tx) =>
        Promise.resolve(services.storedFiles.purposeOf(purpose)?.mayRead(asker, tx, meetingId)),
      );
      if (may) names.push(name);
    }
    return names;
  };
  expect(await seen('meeting-public')).toEqual(Object.keys(readers));
  expect(await seen('meeting-participants')).toEqual(['participant', 'regional center', 'headquarters']);
  expect(await seen('meeting-headquarters')).toEqual(['headquarters']);
});
