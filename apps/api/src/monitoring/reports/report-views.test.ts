import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { figures, october, seedMonth } from '../../testing/month.ts';
import { networkPlace, seedActor } from '../../testing/network.ts';

const api = await testApi();
const { officer, heads, managers } = await seedMonth(api);
const [penza] = heads;
const director = await seedActor(api.database, 'director', networkPlace);
const execute = (statement: string) => api.database.system((tx) => tx.execute(sql.raw(statement)));
const json = (values: object) => `'${JSON.stringify(values)}'`;

await execute(`
  insert into reporting_periods (month, state, opens_on, due_on, closes_on)
  select to_char(day, 'YYYY-MM'), 'closed', day + interval '1 month', day + interval '35 days',
    day + interval '40 days' from generate_series(date '2025-10-01', date '2026-09-01', '1 month') day
  on conflict (month) do update set state = 'closed';
  delete from center_reports where month < '2026-10';
  insert into center_reports (month, center_id, region_id, regional_center_id, state, "values")
  values ('2026-09', 11, 1, 1, 'accepted', ${json(figures({ visits: 30 }))}),
    ('2026-08', 11, 1, 1, 'draft', ${json(figures({ visits: 999 }))}),
    ('2026-07', 11, 1, 1, 'submitted', ${json(figures({ visits: 10 }))}),
    ('2025-10', 11, 1, 1, 'accepted', ${json(figures({ visits: 20 }))}),
    ('2026-09', 13, 1, 1, 'accepted', ${json({ visits: 7 })});
  update center_reports set state = 'submitted', late = true, submitted_at = '2026-11-06T10:00:00Z',
    "values" = ${json(figures({ visits: 0 }))}, version = 2 where month = '2026-10' and center_id = 12;
  update center_reports set state = 'accepted', "values" = ${json(figures({ copies: 0 }))}
  where month = '2026-10' and center_id = 21`);

it('the grid of a regional center is columns of its centres, with earlier figures beside', async () => {
  const grid = await api.as(penza).reports.grid({ regionalCenterId: 1, month: october });
  expect(grid.form.indicators).toHaveLength(13);
  expect(grid.period).toMatchObject({ state: 'open', dueOn: '2026-11-05' });
  expect(grid.centers).toMatchObject({
    id: [11, 12, 13],
    code: ['RU-PNZ-1', 'RU-PNZ-2', 'RU-PNZ-3'],
    name: ['ЦУД 11', 'ЦУД 12', 'ЦУД 13'],
    state: ['missing', 'submitted', 'missing'],
    version: [0, 2, 0],
    late: [false, true, false],
    refusal: [null, null, null],
  });
  expect(grid.values['visits']).toEqual([null, 0, null]);
  expect(grid.previous['visits']).toEqual([30, null, 7]);
  expect(grid.yearAgo['visits']).toEqual([20, null, null]);
  expect(grid.median['visits']).toEqual([20, null, 7]);
  expect(grid.previous['copies']).toEqual([16, null, null]);
});

it('the grid of the network holds every centre; a centre’s manager has none', async () => {
  const grid = await api.as(director).reports.grid({ month: october });
  expect(grid.centers.id).toEqual([11, 12, 13, 21, 22, 31]);
  expect(grid.median).toEqual({});
  await expect(api.as(managers[0]).reports.grid({ month: october })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(api.as(penza).reports.grid({ month: october })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('a grid of a month that nobody opened is empty, not an error', async () => {
  const grid = await api.as(penza).reports.grid({ regionalCenterId: 1, month: '2027-05' as typeof october });
  expect(grid).toMatchObject({ period: null, centers: { id: [] } });
});

it('the list is narrowed by state, lateness, zeros and regional center', async () => {
  const ids = async (input: object, actor = officer) =>
    (await api.as(actor).reports.list({ month: october, ...input })).rows.map((row) => row.centerId);
  expect(await ids({})).toEqual([11, 12, 13, 21, 22, 31]);
  expect(await ids({ states: ['submitted', 'accepted'] })).toEqual([12, 21]);
  expect(await ids({ late: true })).toEqual([12]);
  expect(await ids({ zero: true })).toEqual([12]);
  expect(await ids({ regionalCenterId: 2 })).toEqual([21, 22]);
  expect(await ids({}, penza)).toEqual([11, 12, 13]);
  expect(await ids({ regionalCenterId: 2 }, penza)).toEqual([]);
  expect(await ids({}, managers[0])).toEqual([11]);
  const [row] = (await api.as(officer).reports.list({ month: october, late: true })).rows;
  expect(row).toEqual({
    centerId: 12,
    regionalCenterId: 1,
    code: 'RU-PNZ-2',
    name: 'ЦУД 12',
    locality: 'Пензенская область',
    state: 'submitted',
    version: 2,
    late: true,
    fullMonth: true,
    submittedAt: '2026-11-06T13:00:00+03:00',
  });
});

it('the list goes on page by page, each report once', async () => {
  await execute(`
    insert into access_centers (id, code, region_id, regional_center_id, opened_on)
    select 1000 + n, 'RU-PNZ-' || 1000 + n, 1, 1, '2015-01-01' from generate_series(1, 120) n;
    insert into access_center_versions
      (center_id, valid_from, name, locality, organization_id, region_id, regional_center_id, time_zone)
    select 1000 + n, '2015-01-01', 'ЦУД ' || 1000 + n, 'Пенза', 1, 1, 1, 'Europe/Moscow'
    from generate_series(1, 120) n`);
  await api.services.periods.runSchedule(new Date('2026-11-03T09:00:00Z'));
  const seen: number[] = [];
  let after: Awaited<ReturnType<typeof api.services.reports.list>>['next'] = null;
  do {
    const input = { month: october, ...(after ? { after } : {}) };
    const page = await api.as(officer).reports.list(input);
    seen.push(...page.rows.map((row) => row.centerId));
    after = page.next;
  } while (after);
  expect(seen).toHaveLength(126);
  expect(new Set(seen).size).toBe(126);
});
