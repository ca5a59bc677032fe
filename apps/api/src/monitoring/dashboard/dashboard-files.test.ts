import { asMonth } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../../testing/network.ts';
import { seedForm, seedPeriod, seedReports } from '../../testing/reports.ts';
import { dashboardFiles } from './dashboard-files.ts';

const api = await testApi();
const months = [asMonth('2026-08'), asMonth('2026-09'), asMonth('2026-10')] as const;

await seedNetwork(api.database);
await seedForm(api.database);
for (const month of months) await seedPeriod(api.database, { month, state: 'closed' });
await seedReports(api.database, [
  { month: months[0], centerId: 11, state: 'accepted', values: { visits: 10, registered_users: 500 } },
  { month: months[1], centerId: 11, state: 'accepted', values: { visits: 20, registered_users: 510 } },
  {
    month: months[2],
    centerId: 11,
    state: 'accepted',
    late: true,
    values: { visits: 30, registered_users: 520 },
  },
  { month: months[2], centerId: 12, state: 'missing' },
]);
const officer = await seedActor(api.database, 'monitoring-officer', networkPlace);
const head = await seedActor(api.database, 'regional-head', regionalCenterPlace(1));
const editor = await seedActor(api.database, 'media-editor', networkPlace);

function file(actor: Actor | null, path: string) {
  const { dashboard } = api.services;
  const now = () => new Date('2026-11-12T06:00:00Z');
  const files = dashboardFiles({ dashboard, now, actorOf: () => Promise.resolve(actor) });
  return files.request(`/dashboard/${path}`);
}

async function sheets(actor: Actor, path: string) {
  const answer = await file(actor, path);
  expect(answer.status).toBe(200);
  const read = await readXlsxFile(Buffer.from(await answer.arrayBuffer()));
  return new Map(read.map(({ sheet, data }) => [sheet, data]));
}

it('gives the trend that is on the screen, with what was chosen', async () => {
  const book = await sheets(officer, 'trend.xlsx?month=2026-10&code=visits&months=2&place=region-1');
  expect([...book.keys()]).toEqual(['Динамика', 'Параметры']);
  expect(book.get('Динамика')?.slice(1)).toEqual([
    ['сентябрь 2026', 20, 'нет данных', 1, 1, 1, 0],
    ['октябрь 2026', 30, 'нет данных', 1, 2, 0, 1],
  ]);
  expect(book.get('Параметры')).toEqual(
    expect.arrayContaining([
      ['Место', 'Пензенская область'],
      ['Отчётный месяц', 'октябрь 2026'],
      ['Показатель', 'Посещений'],
      ['Период', 'сентябрь 2026 — октябрь 2026'],
      ['Составлено (московское время)', '12.11.2026, 09:00'],
    ]),
  );
});

it('gives the whole page, a sheet for every panel', async () => {
  const book = await sheets(head, 'overview.xlsx?month=2026-10&code=visits&months=3');
  expect([...book.keys()]).toEqual([
    'Показатели',
    'Динамика',
    'Из чего складывается',
    'По месяцам',
    'Сдача отчётов',
    'Параметры',
  ]);
  expect(book.get('Из чего складывается')?.slice(1)).toEqual([
    ['ЦУД 11', 'RU-PNZ-1', 30, 1, 1, 20, 'нет данных', 0, 1, 0],
    ['ЦУД 12', 'RU-PNZ-2', 'нет данных', 0, 1, 'нет данных', 'нет данных', 0, 0, 1],
  ]);
  expect(book.get('Параметры')).toContainEqual(['Место', 'РЦ Пензенская область']);
});

it.each([
  ['visits', 'Всего за период', 60],
  ['registered_users', 'На конец периода', 520],
])('adds flows up over months and leaves a stock as it stood last: %s', async (code, title, total) => {
  const book = await sheets(officer, `history.xlsx?month=2026-10&code=${code}&months=3&place=region-1`);
  const rows = book.get('По месяцам');
  expect(rows?.[0]?.at(-1)).toBe(title);
  expect(rows?.[1]?.at(-1)).toBe(total);
});

it.each([
  [null, 'trend.xlsx?month=2026-10&code=visits', 401],
  [editor, 'trend.xlsx?month=2026-10&code=visits', 403],
  [head, 'trend.xlsx?month=2026-10&code=visits&place=network', 403],
  [officer, 'trend.xlsx?month=2026-10', 400],
  [officer, 'trend.xlsx?month=2026-10&code=visits&months=1.5', 400],
  [officer, 'trend.xlsx?month=2026-10&code=telegrams', 404],
  [officer, 'secrets.xlsx?month=2026-10&code=visits', 404],
])('answers %o for %s with %i', async (actor, path, status) => {
  expect((await file(actor, path)).status).toBe(status);
});
