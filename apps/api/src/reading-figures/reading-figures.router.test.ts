import { asDay, asMonth } from '@pbnet/domain';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { networkHealth } from '../network-health/network-health.ts';
import { readingFiguresHealth } from '../reading-figures-section.ts';
import { testApi } from '../testing/api.ts';
import { figures, october, seedMonth } from '../testing/month.ts';
import { networkPlace, seedActor } from '../testing/network.ts';
import { told } from '../testing/told.ts';
import type { Visit } from './reading-figures.ts';

const api = await testApi();
const { officer, heads, managers } = await seedMonth(api);
const administrator = await seedActor(api.database, 'administrator', networkPlace);
const [penza, kamchatka] = heads;
const [manager] = managers;
const key = { centerId: 11, month: october };
const counting = api.services.readingFigures;

async function count(day: string, centerId: number | null, visitors: number, views = 0): Promise<void> {
  const visits = Array.from({ length: visitors }, (_, index): Visit => ({ centerId, visitor: `${index}` }));
  const opened = Array.from({ length: views }, () => ({ centerId }));
  const noon = new Date(`${day}T09:00:00Z`);
  await api.database.system(async (tx) => {
    await counting.visited(tx, visits, noon);
    await counting.viewed(tx, opened, noon);
  });
}

await count('2026-09-30', 11, 7);
await count('2026-10-01', 11, 50, 90);
await count('2026-10-31', 11, 50);
await count('2026-10-15', 12, 5);
await count('2026-10-15', 21, 30);
await count('2026-10-15', null, 4, 6);
await count('2026-11-01', 11, 3);

async function report(values: Parameters<typeof figures>[0]): Promise<void> {
  const { version } = await api.as(manager).reports.get(key);
  const saved = { ...key, version, values: figures(values), comments: {} };
  const next = await api.as(manager).reports.save(saved);
  const comments = { document_views: 'Верно', visits: 'Верно', new_users: 'Верно' };
  const commented = await api.as(manager).reports.save({ ...saved, version: next.version, comments });
  await api.as(manager).reports.submit({ ...key, version: commented.version });
}

it('shows headquarters the regions and what was read outside of centres, a region its own centres', async () => {
  const network = await api.as(officer).readingFigures.ofMonth({ month: october });
  expect(network.total).toMatchObject({ visits: 139, 'document-views': 96, 'new-readers': 0 });
  expect(network.before).toMatchObject({ visits: 7 });
  expect(network.units.map(({ kind, id, visits }) => [kind, id, visits])).toEqual([
    ['region', 2, 30],
    ['region', 1, 105],
    ['outside', 0, 4],
  ]);
  expect(network.trend.map(({ visits }) => visits)).toEqual([...Array.from({ length: 11 }, () => 0), 7, 139]);
  expect(network.days).toHaveLength(31);
  expect(network.days[0]).toMatchObject({ day: '2026-10-01', visits: 50, 'document-views': 90 });
  expect(network.months).toEqual(['2026-11', '2026-10', '2026-09']);

  const region = await api.as(penza).readingFigures.ofMonth({ month: october });
  expect(region.units.map(({ id, visits }) => [id, visits])).toEqual([
    [11, 100],
    [12, 5],
  ]);
  expect(region.total.visits).toBe(105);
  expect((await api.as(manager).readingFigures.ofMonth({ month: october })).total.visits).toBe(100);
  expect(await api.as(officer).readingFigures.ofMonth({ month: october, regionId: 1 })).toMatchObject({
    place: { nameRu: 'Пензенская область' },
    total: { visits: 105 },
  });
  expect((await api.as(officer).readingFigures.ofMonth({ month: october, centerId: 12 })).total.visits).toBe(
    5,
  );
});

it('tells a place nothing of another, whatever the question names', async () => {
  const foreign = await api.as(kamchatka).readingFigures.ofMonth({ month: october, regionId: 1 });
  expect(foreign).toMatchObject({ total: { visits: 0 }, units: [], comparisons: [] });
  await expect(api.as(kamchatka).readingFigures.ofCenter(key)).rejects.toThrow();
  const asked = { ...key, figure: 'visits', version: 0, reason: 'Приходили без билета' } as const;
  await expect(api.as(kamchatka).readingFigures.explain(asked)).rejects.toThrow();
});

it('shows the current month up to today alone', async () => {
  const november = await api.as(officer).readingFigures.ofMonth({ month: asMonth('2026-11') });
  expect(november.days.map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-02', '2026-11-03']);
  expect(november.before.visits).toBe(139);
});

it('asks nothing before the report is handed in, nor of a centre where nothing was ever counted', async () => {
  const rows = await api.as(officer).readingFigures.ofCenter(key);
  expect(rows.map(({ figure, counted, reported, verdict }) => [figure, counted, reported, verdict])).toEqual([
    ['visits', 100, null, 'waits'],
    ['new-readers', 0, null, 'waits'],
    ['document-views', 90, null, 'waits'],
  ]);
  expect(await api.as(officer).readingFigures.ofCenter({ centerId: 31, month: october })).toEqual([]);
  expect(await api.as(officer).readingFigures.findings({ month: october })).toEqual([]);
  const early = { ...key, figure: 'visits', version: 0, reason: 'Приходили без билета' } as const;
  expect(await told(api.as(manager).readingFigures.explain(early))).toContain('Объяснять уже нечего');
});

it('finds what differs once the report is handed in, and leaves its numbers alone', async () => {
  await report({ visits: 40, new_users: 5, document_views: 88 });
  const found = await api.as(penza).readingFigures.findings({ month: october });
  expect(found).toMatchObject([{ centerId: 11, figure: 'visits', counted: 100, reported: 40 }]);
  expect((await api.as(manager).reports.get(key)).values).toMatchObject({ visits: 40, document_views: 88 });
  const health = networkHealth({
    ...{ database: api.database, sources: [readingFiguresHealth(api.database)] },
    ...{ today: () => asDay('2026-11-12'), publicUrl: 'http://localhost:3000' },
  });
  const [broken, ...rest] = await health.findings(penza);
  expect(rest).toEqual([]);
  expect(broken).toMatchObject({
    kind: 'figures-differ',
    about: {
      ru: expect.stringContaining('посещения: по журналу 100, в отчёте 40'),
      en: expect.stringContaining('visits: 100 counted, 40 reported'),
    },
    to: '/readers/figures?month=2026-10&centerId=11',
  });
  expect(await health.findings(kamchatka)).toEqual([]);
});

it('lets headquarters set how much may differ', async () => {
  const percent = { key: 'reading.difference-percent', version: 0, value: 70 } as const;
  await api.as(administrator).platform.changeSetting(percent);
  expect(await api.as(officer).readingFigures.findings({ month: october })).toEqual([]);
  await api.as(administrator).platform.changeSetting({ ...percent, version: 1, value: 20 });
  expect(await api.as(officer).readingFigures.findings({ month: october })).toHaveLength(1);
});

it('takes an explanation, which holds until the report says another number', async () => {
  const explain = { ...key, figure: 'visits', version: 0, reason: 'Журнал считал и сотрудников' } as const;
  expect(await api.as(manager).readingFigures.explain(explain)).toEqual({ version: 1 });
  expect(await api.as(officer).readingFigures.findings({ month: october })).toEqual([]);
  const [visits] = await api.as(officer).readingFigures.ofCenter(key);
  expect(visits).toMatchObject({ verdict: 'explained', explanation: { reason: explain.reason, version: 1 } });

  expect(await told(api.as(penza).readingFigures.explain(explain))).toBeTruthy();
  const better = { ...explain, version: 1, reason: 'Журнал считал и сотрудников центра' };
  expect(await api.as(penza).readingFigures.explain(better)).toEqual({ version: 2 });
  const log = await api.database.raw`
    select action, entity_id, after from audit_log where action = 'figure.explain' order by at`;
  expect(log).toHaveLength(2);
  expect(log[1]).toMatchObject({
    entity_id: '11:2026-10:visits',
    after: { reported: 40, counted: 100, reason: better.reason },
  });

  await api.database.raw`
    update center_reports set "values" = "values" || '{"visits": 41}' where month = '2026-10' and center_id = 11`;
  expect(await api.as(officer).readingFigures.findings({ month: october })).toHaveLength(1);
});

it('refuses an explanation that says nothing, of what agrees, or of a month that is not compared', async () => {
  const explain = { ...key, figure: 'visits', version: 2, reason: 'Так' } as const;
  await expect(api.as(manager).readingFigures.explain(explain)).rejects.toThrow();
  const agreed = { ...explain, figure: 'document-views', version: 0, reason: 'Всё верно у нас' } as const;
  expect(await told(api.as(manager).readingFigures.explain(agreed))).toContain('сходится с журналом');
  const before = { ...agreed, month: asMonth('2026-09') };
  expect(await told(api.as(manager).readingFigures.explain(before))).toContain('сравнивать не с чем');
});

it('reads a month, its findings and its workbook while nobody may read the log', async () => {
  await api.database.raw.begin(async (tx) => {
    await tx`lock table access_log in access exclusive mode`;
    expect(await api.as(officer).readingFigures.ofMonth({ month: october })).toMatchObject({
      total: { visits: 139 },
    });
    expect(await api.as(officer).readingFigures.findings({ month: october })).toHaveLength(1);
    expect(await api.services.countedFigures.workbook(officer, { month: october })).toBeTruthy();
  });
});

it('puts the same into a workbook', async () => {
  const content = await api.services.countedFigures.workbook(officer, { month: october });
  const sheets = await readExcelFile(Buffer.from(content));
  const sheet = (name: string) => sheets.find((one) => one.sheet === name)?.data ?? [];
  expect(sheet('Месяц').at(-1)).toEqual(['Всего', 139, 0, 96]);
  expect(sheet('Месяц').at(-2)?.[0]).toBe('Вне центров');
  expect(sheet('Сверка с отчётами')[1]?.slice(1, 5)).toEqual(['Посещения', 100, 41, 'расходится']);
  expect(sheet('По дням')).toHaveLength(32);
});
