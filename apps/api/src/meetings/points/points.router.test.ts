import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { meetingOfOctober } from '../../testing/meeting-of-october.ts';
import { programmeOfOctober } from '../../testing/programme-of-october.ts';
import { refusal } from '../../testing/staff.ts';
import { meetingCalendar } from '../meeting-calendar.ts';
import { meetingFactPart } from '../meeting-fact-part.ts';
import { asDay } from '@pbnet/domain';

const api = await testApi();
const october = await meetingOfOctober(api);
const { officer, penza, kamchatka } = october;

beforeEach(october.restart);

async function prepared() {
  const { meetingId, step, get } = await october.made();
  await step('announce');
  const point = {
    meetingId,
    id: randomUUID(),
    version: 0,
    kind: 'videoconference' as const,
    title: 'Читальный зал',
    place: 'Пенза',
    regionalCenterId: null,
    tested: true,
    people: 12,
    connected: 'planned' as const,
  };
  return { meetingId, get, step, point };
}

describe('connection points', () => {
  it('of a regional center are its own; others see their number and not the rows', async () => {
    const { meetingId, point, get } = await prepared();
    const save = () => api.as(penza).points.save({ ...point, regionalCenterId: 2 });
    expect([await save(), await save()]).toEqual([{ version: 1 }, { version: 1 }]);
    expect(await api.as(penza).points.list({ meetingId })).toMatchObject([
      { regionalCenterId: 1, regionalCenterName: 'РЦ Пензенская область', people: 12, tested: true },
    ]);
    expect(await api.as(kamchatka).points.list({ meetingId })).toEqual([]);
    expect((await get(kamchatka)).counts).toMatchObject({ videoconferencePoints: 1, closedStreamPoints: 0 });
    const foreign = api.as(kamchatka).points.remove({ meetingId, id: point.id, version: 1 });
    await foreign;
    expect(await api.as(officer).points.list({ meetingId })).toHaveLength(1);
  });

  it('are added many at a time, each title once, and counted by kind', async () => {
    const { meetingId, get } = await prepared();
    const titles = Array.from({ length: 72 }, (_, index) => `Точка ${index + 1}`);
    const add = () =>
      api.as(officer).points.addMany({ meetingId, kind: 'closed-stream', titles: [...titles, 'Точка 1'] });
    expect([await add(), await add()]).toEqual([{ added: 72 }, { added: 0 }]);
    expect((await get()).counts).toMatchObject({ videoconferencePoints: 0, closedStreamPoints: 72 });
  });

  it('changed by another meanwhile are shown as they stand', async () => {
    const { point } = await prepared();
    const { points } = api.as(officer);
    await points.save(point);
    await points.save({ ...point, version: 1, people: 20 });
    expect(await refusal(points.save({ ...point, version: 1, people: 30 }))).toBe('stale-edit');
  });
});

describe('what the resolution computes from', () => {
  it('are talks by session, points of the stream and declared counts, each with its rows', async () => {
    const { meetingId, session, talk, move } = await programmeOfOctober(api, october);
    const plenary = await session();
    const given = await talk({ title: 'Состоялся' });
    const not = await talk({ title: 'Не состоялся' });
    const pause = await talk({ title: 'Кофе', kind: 'break', minutes: 5 });
    for (const { id } of [given, not, pause]) await move(id, plenary.id);
    const { programme, points, meetings } = api.as(officer);
    await programme.markGiven({ meetingId, id: not.id, version: 2, given: false });
    await points.addMany({ meetingId, kind: 'closed-stream', titles: ['1', '2'] });
    await points.addMany({ meetingId, kind: 'videoconference', titles: ['1'] });
    const { meeting } = await meetings.get({ meetingId });
    const declared = { inPerson: null, videoconferenceRegions: 18, closedStreamPoints: 99, viewers: null };
    await meetings.declare({ meetingId, version: meeting.version, declared });
    const facts = await api.database.system((tx) => meetingFactPart.facts(tx, meetingId));
    expect(facts).toMatchObject({
      place: 'Пенза, Областная библиотека',
      talks: { count: 1, trace: [{ label: { ru: 'Пленарная сессия' }, count: 1 }] },
      connectionPoints: { count: 2 },
      regionsByVideoconference: { count: 18, names: [] },
    });
    expect(facts).not.toHaveProperty('peopleInPerson');
  });
});

it('stands in the calendar and is found by its title once it is announced', async () => {
  const { meetingId, step } = await october.made();
  const span = { from: asDay('2026-10-01'), to: asDay('2026-10-31') };
  const items = () => api.database.as(penza, (tx) => meetingCalendar.items(tx, span));
  const found = async () =>
    (await api.as(penza).search.find({ text: 'ежегодное' })).filter(({ kind }) => kind === 'meeting');
  expect([await items(), await found()]).toEqual([[], []]);
  await step('announce');
  expect(await items()).toMatchObject([
    { key: `meeting:${meetingId}`, startsAt: new Date('2026-10-21T07:00:00Z') },
  ]);
  expect(await found()).toMatchObject([{ to: `/events/meetings/${meetingId}` }]);
  api.moveTo('2026-10-16T09:00:00Z');
  expect(await api.as(penza).home.cards()).toContainEqual(
    expect.objectContaining({ id: `meetings.soon:${meetingId}`, tone: 'soon' }),
  );
});
