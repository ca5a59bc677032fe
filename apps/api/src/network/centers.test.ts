import { asDay as on, type Day } from '@pbnet/domain';
import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { centerOpener, refusedWith as refusal } from '../testing/centers.ts';
import { networkPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { applyDueMoves } from './due-moves.ts';

const api = await testApi();
await seedNetwork(api.database);
const { raw } = api.database;
const administrator = await seedActor(api.database, 'administrator', networkPlace);
const { centers } = api.as(administrator).network;
const opened = centerOpener(api.as(administrator));

async function versionOf(centerId: number): Promise<number> {
  return (await centers.get({ centerId })).version;
}

it('opens a centre in the region of its regional center', async () => {
  const centerId = await opened();
  const card = await centers.get({ centerId });
  expect(card).toMatchObject({
    state: 'working',
    version: 1,
    history: [{ validFrom: '2020-01-15', validTo: null, facts: { regionId: 1, regionalCenterId: 1 } }],
  });
});

it('moves a centre from a day on; on earlier days it stays where it was', async () => {
  const centerId = await opened();
  const facts = { regionalCenterId: 2, name: 'Читальный зал у моря' };
  await centers.change({ centerId, version: 1, from: on('2022-05-01'), facts });
  const find = async (asOf: Day) =>
    (await centers.list({ asOf, search: 'читальный зал' })).rows.find(({ id }) => id === centerId);
  expect(await find(on('2022-04-30'))).toMatchObject({ regionId: 1, regionalCenterId: 1 });
  expect(await find(on('2022-05-01'))).toMatchObject({ regionId: 2, name: 'Читальный зал у моря' });
  const [mirror] = await raw`select region_id, regional_center_id from access_centers where id = ${centerId}`;
  expect(mirror).toEqual({ region_id: 2, regional_center_id: 2 });
});

it('takes the reports, the manager and the suspensions along, months before the move not', async () => {
  const centerId = await opened();
  const own = await seedActor(api.database, 'center-manager', {
    kind: 'center',
    regionId: 1,
    regionalCenterId: 1,
    centerId,
  });
  await centers.suspend({ centerId, version: 1, on: on('2021-01-01'), reason: 'ремонт зала' });
  await raw`insert into reporting_periods (month, state, opens_on, due_on, closes_on)
    values ('2022-04', 'closed', '2022-05-01', '2022-05-05', '2022-05-10'),
           ('2022-05', 'closed', '2022-06-01', '2022-06-05', '2022-06-10')`;
  await raw`insert into center_reports (month, center_id, region_id, regional_center_id)
    values ('2022-04', ${centerId}, 1, 1), ('2022-05', ${centerId}, 1, 1)`;
  await centers.change({ centerId, version: 2, from: on('2022-05-01'), facts: { regionalCenterId: 3 } });
  const where = async (statement: string) => (await raw.unsafe(statement)).map((row) => row['place']);
  expect(
    await where(
      `select regional_center_id as place from center_reports where center_id = ${centerId} order by month`,
    ),
  ).toEqual([1, 3]);
  expect(
    await where(`select region_id as place from account_bindings where account_id = '${own.accountId}'`),
  ).toEqual([3]);
  expect(
    await where(`select region_id as place from center_suspensions where center_id = ${centerId}`),
  ).toEqual([3]);
});

it('lets a planned move come due on its day', async () => {
  const centerId = await opened();
  await centers.change({ centerId, version: 1, from: on('2040-01-01'), facts: { regionalCenterId: 2 } });
  const mirrored = async () => {
    const [row] = await raw`select regional_center_id from access_centers where id = ${centerId}`;
    return row?.['regional_center_id'];
  };
  expect(await mirrored()).toBe(1);
  expect(await api.database.system((tx) => applyDueMoves(tx, on('2039-12-31')))).not.toContain(centerId);
  expect(await api.database.system((tx) => applyDueMoves(tx, on('2040-01-01')))).toEqual([centerId]);
  expect(await mirrored()).toBe(2);
});

it('moves on the first day of a month only', async () => {
  const centerId = await opened();
  const call = centers.change({
    centerId,
    version: 1,
    from: on('2022-05-02'),
    facts: { regionalCenterId: 2 },
  });
  expect(await refusal(call)).toMatchObject({ key: 'move-mid-month' });
});

it('does not move a centre in months whose results are published', async () => {
  const centerId = await opened();
  await raw`insert into reporting_periods (month, state, opens_on, due_on, closes_on)
    values ('2023-07', 'published', '2023-08-01', '2023-08-05', '2023-08-10')`;
  const call = (from: Day) => centers.change({ centerId, version: 1, from, facts: { regionalCenterId: 2 } });
  expect(await refusal(call(on('2023-07-01')))).toMatchObject({
    key: 'move-published',
    details: { month: '2023-07' },
  });
  expect(await refusal(call(on('2023-08-01')))).toEqual({ key: 'allowed' });
});

it('corrects a version that was never so', async () => {
  const centerId = await opened();
  await centers.correct({
    centerId,
    version: 1,
    from: on('2020-01-15'),
    facts: { locality: 'Кузнецк, ул. Ленина' },
    reason: 'опечатка в адресе',
  });
  expect((await centers.get({ centerId })).history).toMatchObject([
    { facts: { locality: 'Кузнецк, ул. Ленина' } },
  ]);
});

it('suspends, resumes and closes; the state follows the day', async () => {
  const centerId = await opened();
  await centers.suspend({ centerId, version: 1, on: on('2021-03-10'), reason: 'ремонт' });
  await centers.resume({ centerId, version: 2, on: on('2021-06-01') });
  await centers.close({ centerId, version: 3, on: on('2022-01-01'), reason: 'школа закрыта' });
  const stateOn = async (day: string) =>
    (await centers.list({ asOf: on(day), search: 'читальный зал' })).rows.find(({ id }) => id === centerId)
      ?.state;
  const days = [
    '2020-01-14',
    '2020-01-15',
    '2021-03-10',
    '2021-05-31',
    '2021-06-01',
    '2021-12-31',
    '2022-01-01',
  ];
  expect(await Promise.all(days.map(stateOn))).toEqual([
    'planned',
    'working',
    'suspended',
    'suspended',
    'working',
    'working',
    'closed',
  ]);
});

it.each([
  ['suspend a centre that is not open yet', '2019-01-01', 'suspend', 'center-not-working'],
  ['resume a centre that works', '2021-01-01', 'resume', 'center-not-suspended'],
  ['close a centre before it opened', '2019-01-01', 'close', 'center-not-working'],
] as const)('does not %s', async (_, day, command, key) => {
  const centerId = await opened();
  const input = { centerId, version: 1, on: on(day), reason: 'причина' };
  expect(await refusal(centers[command](input))).toMatchObject({ key });
  expect(await versionOf(centerId)).toBe(1);
});

it('does not close a centre before a change that is recorded already', async () => {
  const centerId = await opened();
  await centers.change({ centerId, version: 1, from: on('2022-01-01'), facts: { name: 'Новое имя' } });
  const call = centers.close({ centerId, version: 2, on: on('2021-01-01'), reason: 'ошибка' });
  expect(await refusal(call)).toMatchObject({
    key: 'closing-before-change',
    details: { changedOn: '2022-01-01' },
  });
});

it('refuses what does not fit, with the reason', async () => {
  const centerId = await opened();
  const change = (facts: Parameters<typeof centers.change>[0]['facts'], from = '2024-01-01') =>
    refusal(centers.change({ centerId, version: 1, from: on(from), facts }));
  expect(await change({ regionalCenterId: 99 })).toMatchObject({ key: 'regional-center-closed' });
  expect(await change({ organizationId: 99 })).toMatchObject({ key: 'organization-missing' });
  expect(await change({ name: 'Раньше' }, '2019-12-31')).toMatchObject({
    key: 'before-opening',
    details: { openedOn: '2020-01-15' },
  });
});

it('tells the second of two editors what the centre is now', async () => {
  const centerId = await opened();
  const rename = (name: string) =>
    centers.change({ centerId, version: 1, from: on('2022-01-01'), facts: { name } });
  await rename('Первая правка');
  expect(await refusal(rename('Вторая правка'))).toMatchObject({
    key: 'stale-edit',
    details: { current: { name: 'Первая правка', version: 2 } },
  });
});
