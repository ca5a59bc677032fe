import { randomUUID } from 'node:crypto';
import readXlsxFile from 'read-excel-file/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { broadcastDesk } from '../testing/broadcast-desk.ts';
import { refusal } from '../testing/staff.ts';

const desk = await broadcastDesk();
const { api, as, editor, penza, kamchatka, manager } = desk;

beforeEach(desk.restart);

describe('the connection list', () => {
  async function withPoints() {
    const broadcast = await desk.agreed();
    const { points } = await as(penza).inviteCenters({ id: broadcast.id, regionalCenterIds: [1, 2] });
    return { id: broadcast.id, points };
  }

  it('is answered by each place for itself; those who run the broadcast see all of it', async () => {
    const { id, points } = await withPoints();
    await as(penza).inviteCenters({ id, regionalCenterIds: [1, 2] });
    expect(points.map(({ title, state: answer, own }) => [title, answer, own])).toEqual([
      ['РЦ Камчатский край', 'no-answer', false],
      ['РЦ Пензенская область', 'no-answer', true],
    ]);
    expect((await desk.letters()).filter((line) => line.startsWith('Подключение'))).toEqual([
      'Подключение к трансляции: Лекция «Земля Наровчатская» → rc1@region.example',
      'Подключение к трансляции: Лекция «Земля Наровчатская» → rc2@region.example',
    ]);
    const [theirs] = (await as(kamchatka).get({ id })).points;
    const answer = {
      ...{ pointId: theirs?.id ?? '', version: 1, state: 'ready' as const, note: 'Зал на 30 мест' },
      ...{ contact: 'Дежурный, 12-34', people: null },
    };
    await as(kamchatka).answerPoint(answer);
    await as(kamchatka).answerPoint(answer);
    expect(await refusal(as(kamchatka).answerPoint({ ...answer, state: 'not-coming' }))).toBe('stale-edit');
    expect(await refusal(as(penza).answerPoint({ ...answer, version: 2 }))).toBe('not-found');
    expect((await as(penza).get({ id })).points[0]).toMatchObject({
      state: 'ready',
      contact: 'Дежурный, 12-34',
    });
    const own = { id, pointId: randomUUID(), version: 0, regionalCenterId: null, contact: '' };
    await as(kamchatka).savePoint({ ...own, title: 'Филиал в Елизове' });
    const twice = { ...own, pointId: randomUUID(), title: 'Филиал в Елизове' };
    expect(await refusal(as(kamchatka).savePoint(twice))).toBe('broadcast-point-known');
    expect((await as(kamchatka).get({ id })).points).toHaveLength(2);
    expect((await as(manager).get({ id })).points).toEqual([]);
  });

  async function meeting() {
    const meetingId = randomUUID();
    await api.database
      .raw`insert into meetings (id, kind, title, modes, zone, starts_on, ends_on, start_minute,
        end_minute, declared, announced_at)
      values (${meetingId}, 'other', 'Совещание', '[]', 'Europe/Moscow', '2026-12-10', '2026-12-10', 600, 660, '{}',
        now())`;
    const add = (title: string, rc: number) => api.database.raw`
      insert into connection_points (meeting_id, region_id, regional_center_id, kind, title)
      values (${meetingId}, ${rc}, ${rc}, 'closed-stream', ${title})`;
    return { meetingId, add };
  }

  it('tells everybody how many sat at the points of all regions together', async () => {
    const { meetingId } = await meeting();
    const { id } = await desk.agreed({ meetingId });
    const { points } = await as(editor).inviteCenters({ id, regionalCenterIds: [1, 2] });
    const counted = (actor: typeof penza) =>
      as(actor)
        .ofThing({ jointEventId: null, meetingId })
        .then((rows) => rows.map(({ peopleAtPoints }) => peopleAtPoints));
    expect(await counted(manager)).toEqual([null]);
    for (const [index, { id: pointId, version }] of points.entries())
      await as(editor).answerPoint({
        ...{ pointId, version, state: 'ready', note: '', contact: '', people: 20 + index },
      });
    expect(await Promise.all([manager, kamchatka, editor].map(counted))).toEqual([[41], [41], [41]]);
  });

  it('takes the points of the meeting, new ones only when taken again', async () => {
    const { meetingId, add } = await meeting();
    await add('Зал 1', 1);
    await add('Зал 2', 2);
    expect((await as(penza).things()).map(({ kind, title }) => [kind, title])).toEqual([
      ['meeting', 'Совещание'],
    ]);
    const { id } = await desk.agreed({ meetingId });
    expect((await as(penza).takeMeetingPoints({ id })).points).toHaveLength(2);
    await add('Зал 3', 2);
    expect((await as(penza).takeMeetingPoints({ id })).points.map(({ title }) => title)).toEqual([
      ...['Зал 2', 'Зал 3', 'Зал 1'],
    ]);
    expect(await refusal(as(kamchatka).takeMeetingPoints({ id }))).toBe('not-found');
  });
});

it('is given as a workbook to those who run the broadcast', async () => {
  const { id } = await desk.agreed();
  await as(editor).inviteCenters({ id, regionalCenterIds: [1, 2] });
  const { title, content } = await api.services.pointsExport.workbook(penza, id);
  expect(title).toBe('Лекция «Земля Наровчатская»');
  const cells = JSON.stringify(await readXlsxFile(Buffer.from(content)));
  expect(cells).toContain('РЦ Камчатский край');
  expect(cells).toContain('нет ответа');
  await expect(api.services.pointsExport.workbook(kamchatka, id)).rejects.toMatchObject({ key: 'not-found' });
});
