import { asMonth, monthsOf, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import {
  centerPlace,
  networkPlace,
  regionalCenterPlace,
  seedActor,
  seedNetwork,
} from '../../testing/network.ts';
import { seedForm, seedPeriod, seedReports } from '../../testing/reports.ts';

const api = await testApi();
const month = asMonth('2026-10');
const published = monthsOf(asMonth('2025-01'), asMonth('2026-09'));

await seedNetwork(api.database);
await seedForm(api.database);
for (const past of published) await seedPeriod(api.database, { month: past, state: 'published' });
await seedPeriod(api.database, { month, state: 'closed' });
await seedPeriod(api.database, { month: asMonth('2026-11'), state: 'open' });
await seedReports(api.database, [
  { month, centerId: 11, state: 'accepted', values: { visits: 100, registered_users: 900, events_held: 0 } },
  { month, centerId: 12, state: 'submitted', late: true, values: { visits: 50, registered_users: 500 } },
  { month, centerId: 13, state: 'draft', values: { visits: 7_000 } },
  { month, centerId: 21, state: 'accepted', values: { visits: 0, events_held: 0, registered_users: 0 } },
  { month, centerId: 22, state: 'missing', fullMonth: false },
  {
    month,
    centerId: 31,
    state: 'accepted',
    values: {
      visits: { kind: 'not-applicable', reason: 'ремонт зала', from: month, to: null },
      events_held: 4,
    },
  },
  { month: asMonth('2026-09'), centerId: 11, state: 'accepted', values: { visits: 80 } },
  { month: asMonth('2025-10'), centerId: 11, state: 'accepted', values: { visits: 120 } },
]);

const officer = await seedActor(api.database, 'monitoring-officer', networkPlace);
const head = await seedActor(api.database, 'regional-head', regionalCenterPlace(1));
const manager = await seedActor(api.database, 'center-manager', centerPlace(11));

const dashboard = (actor: Actor) => api.as(actor).dashboard;

async function overviewOf(actor: Actor, input: { month?: Month; place?: string } = { month }) {
  const overview = await dashboard(actor).overview(input);
  const at = (code: string) => {
    const index = overview.indicators.findIndex((indicator) => indicator.code === code);
    return { total: overview.totals[index]?.at(-1), counted: overview.counted[index]?.at(-1) };
  };
  return { ...overview, at };
}

it('adds up submitted and accepted reports only, and says of how many centres', async () => {
  const overview = await overviewOf(officer);
  expect(overview.at('visits')).toEqual({ total: 150, counted: 3 });
  expect(
    [overview.expected, overview.onTime, overview.late, overview.allZero].map((list) => list.at(-1)),
  ).toEqual([5, 3, 1, 1]);
});

it('tells a reported zero from silence', async () => {
  const overview = await overviewOf(officer);
  expect(overview.at('events_held')).toEqual({ total: 4, counted: 3 });
  expect(overview.at('copies')).toEqual({ total: null, counted: 0 });
  const kamchatka = await overviewOf(officer, { month, place: 'region-2' });
  expect(kamchatka.at('visits')).toEqual({ total: 0, counted: 1 });
});

it('opens at the newest month whose collection has ended', async () => {
  const overview = await overviewOf(officer, {});
  expect([overview.month, overview.state]).toEqual([month, 'closed']);
  expect(overview.months).toEqual(monthsOf(asMonth('2025-10'), month));
  expect(overview.periods.at(-1)).toEqual({ month: '2026-11', state: 'open' });
});

it('lays the year before beside the trend', async () => {
  const trend = await dashboard(officer).trend({ month, code: 'visits', months: 2 });
  expect(trend).toMatchObject({
    months: ['2026-09', '2026-10'],
    totals: [80, 150],
    yearAgo: [null, 120],
    counted: [1, 3],
    expected: [1, 5],
    indicator: { code: 'visits', kind: 'flow' },
  });
});

it('takes the network apart into every region, a regional center into its centres', async () => {
  const regions = await dashboard(officer).parts({ month, code: 'visits' });
  expect(regions).toMatchObject({
    kind: 'region',
    names: ['Калининградская область', 'Камчатский край', 'Пензенская область'],
    codes: ['RU-KGD', 'RU-KAM', 'RU-PNZ'],
    totals: [null, 0, 150],
    previous: [null, null, 80],
    yearAgo: [null, null, 120],
    counted: [0, 1, 2],
    expected: [1, 1, 3],
    late: [0, 0, 1],
    allZero: [0, 1, 0],
  });
  const centers = await dashboard(officer).parts({ month, code: 'visits', place: 'rc-1' });
  expect(centers).toMatchObject({ kind: 'center', ids: [11, 12, 13], totals: [100, 50, null] });
});

it('shows the reporting of every part month by month', async () => {
  const discipline = await dashboard(officer).discipline({
    month,
    code: 'visits',
    months: 2,
    place: 'region-1',
  });
  expect(discipline).toMatchObject({
    kind: 'regional-center',
    months: ['2026-09', '2026-10'],
    expected: [[1, 3]],
    onTime: [[1, 1]],
    late: [[0, 1]],
  });
});

it('gives a regional center and a centre their own place without asking', async () => {
  const own = await overviewOf(head);
  expect(own.at('visits')).toEqual({ total: 150, counted: 2 });
  expect(own.trail).toEqual([{ kind: 'regional-center', id: 1, name: 'РЦ Пензенская область' }]);
  const center = await overviewOf(manager);
  expect(center.at('visits')).toEqual({ total: 100, counted: 1 });
  expect(center.place).toEqual({ kind: 'center', id: 11 });
});

it('names the way from the network down to a centre', async () => {
  const { trail } = await overviewOf(officer, { month, place: 'center-21' });
  expect(trail.map(({ kind, name }) => [kind, name])).toEqual([
    ['region', 'Камчатский край'],
    ['regional-center', 'РЦ Камчатский край'],
    ['center', 'ЦУД 21'],
  ]);
});

it.each([
  ['head', 'network'],
  ['head', 'region-1'],
  ['head', 'rc-2'],
  ['head', 'center-21'],
  ['manager', 'rc-1'],
  ['manager', 'center-12'],
] as const)('keeps %s out of %s', async (who, place) => {
  const caller = dashboard(who === 'head' ? head : manager);
  const asked = { month, place, code: 'visits' };
  const answers = await Promise.allSettled([
    caller.overview(asked),
    caller.trend(asked),
    caller.parts(asked),
    caller.history(asked),
    caller.discipline(asked),
  ]);
  for (const answer of answers)
    expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'FORBIDDEN' } });
});

it('lets a regional center see the months that a centre had there before it moved', async () => {
  await api.database.raw`update access_centers set region_id = 2, regional_center_id = 2 where id = 12`;
  const moved = await overviewOf(head, { month, place: 'center-12' });
  expect(moved.at('visits')).toEqual({ total: 50, counted: 1 });
  await api.database.raw`update access_centers set region_id = 1, regional_center_id = 1 where id = 12`;
});

it.each([
  [{ month, place: 'planet-9' }, 'BAD_REQUEST'],
  [{ month, place: 'center-404' }, 'NOT_FOUND'],
  [{ month: asMonth('1999-01') }, 'NOT_FOUND'],
])('refuses what does not exist: %o', async (input, code) => {
  await expect(dashboard(officer).overview(input)).rejects.toMatchObject({ code });
});

it('does not know an indicator that is not in force', async () => {
  await expect(dashboard(officer).trend({ month, code: 'telegrams' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
