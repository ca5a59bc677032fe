import { asDay } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { meetingOfOctober } from '../../testing/meeting-of-october.ts';
import { programmeOfOctober } from '../../testing/programme-of-october.ts';
import { refusal } from '../../testing/staff.ts';
import { told } from '../../testing/told.ts';

const api = await testApi();
const october = await meetingOfOctober(api);
const { officer, penza } = october;

beforeEach(october.restart);
const prepared = () => programmeOfOctober(api, october);

describe('a session', () => {
  it('is refused over another one in its room, in words, and stands beside it in another room', async () => {
    const { session, small, read } = await prepared();
    await session();
    const over = { title: 'Вторая сессия', startMinute: 630, endMinute: 690 };
    expect(await told(session(over))).toContain(
      'Зал «Большой зал» 21 октября 2026 года с 10:00 до 11:00 занят сессией «Пленарная сессия»',
    );
    await session({ ...over, roomId: small });
    await session({ ...over, startMinute: 660, endMinute: 700 });
    expect((await read()).sessions).toHaveLength(3);
  });

  it.each([
    ['that ends before it starts', { endMinute: 590 }, 'session-ends-before-start'],
    ['on a day outside the meeting', { day: asDay('2026-10-23') }, 'session-outside-meeting'],
  ])('%s is refused', async (_, over, key) => {
    const { session, read } = await prepared();
    expect(await refusal(session(over))).toBe(key);
    expect((await read()).sessions).toEqual([]);
  });

  it('gives its talks back to the side list when it is removed', async () => {
    const { session, talk, move, order, meetingId } = await prepared();
    const plenary = await session();
    const { id } = await talk();
    await move(id, plenary.id);
    await api.as(officer).programme.removeSession({ meetingId, id: plenary.id, version: 1 });
    expect(await order(null)).toEqual(['Доклад о сети']);
  });

  it('moves along with its meeting, and holds back a meeting that would leave it outside', async () => {
    const { session, read, meetingId, step } = await prepared();
    await session({ day: asDay('2026-10-22') });
    await step('announce');
    const postpone = (startsOn: string, endsOn: string) =>
      api.as(officer).meetings.postpone({
        meetingId,
        version: 2,
        reason: 'Ремонт зала',
        startsOn: asDay(startsOn),
        endsOn: asDay(endsOn),
      });
    expect(await refusal(postpone('2026-11-05', '2026-11-05'))).toBe('session-outside-meeting');
    await postpone('2026-11-05', '2026-11-06');
    expect((await read()).sessions).toMatchObject([{ day: '2026-11-06' }]);
  });
});

describe('a talk', () => {
  it('is moved into a session, within it, and back to the side list', async () => {
    const { session, talk, move, order } = await prepared();
    const { id: plenary } = await session();
    const first = await talk({ title: 'Первый' });
    const second = await talk({ title: 'Второй' });
    await move(first.id, plenary);
    await move(second.id, plenary);
    expect(await order(plenary)).toEqual(['Второй', 'Первый']);
    await move(second.id, plenary, { index: 5, version: 2 });
    expect(await order(plenary)).toEqual(['Первый', 'Второй']);
    await move(first.id, null, { version: 2 });
    expect([await order(plenary), await order(null)]).toEqual([['Второй'], ['Первый']]);
  });

  it('that does not fit into its session stays where it was', async () => {
    const { session, talk, move, order } = await prepared();
    const { id: plenary } = await session();
    const { id } = await talk({ minutes: 70 });
    expect(await told(move(id, plenary))).toContain('он кончился бы в 11:10, а сессия в 11:00');
    expect(await order(null)).toEqual(['Доклад о сети']);
  });

  it('is not lengthened beyond its session', async () => {
    const { session, talk, move, read } = await prepared();
    const { id: plenary } = await session();
    const made = await talk({ minutes: 50 });
    await move(made.id, plenary);
    const longer = api.as(officer).programme.saveTalk({ ...made, version: 2, minutes: 61 });
    expect(await refusal(longer)).toBe('talk-outside-session');
    expect((await read()).talks).toMatchObject([{ minutes: 50 }]);
  });

  it('lets nobody speak in two rooms at once', async () => {
    const { session, talk, move, small, speaker } = await prepared();
    const { id: plenary } = await session();
    const { id: parallel } = await session({ roomId: small, title: 'Секция', startMinute: 610 });
    const head = speaker('Руководитель РЦ');
    const one = await talk({ title: 'Здесь', speakers: [head] });
    const two = await talk({ title: 'И там', speakers: [head] });
    await move(one.id, plenary);
    expect(await told(move(two.id, parallel))).toMatch(/Докладчик «И там» .*: «Здесь», 10:00–10:20/);
    const later = await talk({ title: 'Сначала другие', minutes: 15 });
    await move(later.id, parallel);
    await move(two.id, parallel, { index: 1 });
  });

  it('moved by two people at once is moved by one, and the other is told', async () => {
    const { session, talk, move, order } = await prepared();
    const { id: plenary } = await session();
    const { id } = await talk();
    const both = await Promise.all([refusal(move(id, plenary)), refusal(move(id, null, { index: 3 }))]);
    expect(both.toSorted()).toEqual(['allowed', 'stale-edit']);
    expect((await order(plenary)).length + (await order(null)).length).toBe(1);
  });

  it('moved twice by a repeated request is moved once', async () => {
    const { session, talk, move } = await prepared();
    const { id: plenary } = await session();
    const { id } = await talk();
    expect([await move(id, plenary), await move(id, plenary)]).toEqual([{ version: 2 }, { version: 2 }]);
  });

  it('shows the address of its speaker to headquarters alone', async () => {
    const { talk, speaker, meetingId, step, read } = await prepared();
    await talk({ speakers: [speaker('Директор областной библиотеки')] });
    await step('announce');
    const seen = await api.as(penza).programme.get({ meetingId });
    expect(seen.speakers).toMatchObject([
      { name: 'Директор областной библиотеки', email: null, regionName: 'Камчатский край' },
    ]);
    expect((await read()).speakers).toMatchObject([{ email: 'speaker@region.example' }]);
    const [trace] = await api.database.raw`select after::text from audit_log where action = 'programme.talk'`;
    expect(trace?.['after']).not.toMatch(/speaker@region|Директор областной/);
  });
});

it('keeps rooms with sessions, names of rooms apart, and other meetings’ talks out of reach', async () => {
  const { session, meetingId, big } = await prepared();
  await session();
  const rooms = api.as(officer).programme;
  expect(await refusal(rooms.removeRoom({ meetingId, id: big, version: 1 }))).toBe('room-in-use');
  const twin = { meetingId, id: randomUUID(), version: 0, name: 'Большой зал', seats: null };
  expect(await refusal(rooms.saveRoom(twin))).toBe('room-there');
  const other = await prepared();
  const { id } = await other.talk();
  const stolen = rooms.moveTalk({ meetingId, talkId: id, version: 1, sessionId: null, index: 0 });
  expect(await refusal(stolen)).toBe('not-found');
});

it('is not changed once the meeting is closed', async () => {
  const { step, talk } = await prepared();
  await step('announce');
  api.moveTo('2026-10-22T08:00:00Z');
  await step('hold');
  await step('close');
  expect(await refusal(talk())).toBe('meeting-closed');
});
