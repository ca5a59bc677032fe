import { asDay as on } from '@pbnet/domain';
import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { centerOpener, refusedWith as refusal } from '../testing/centers.ts';
import {
  centerPlace,
  networkPlace,
  regionalCenterPlace,
  seedActor,
  seedNetwork,
} from '../testing/network.ts';

const api = await testApi();
await seedNetwork(api.database);
const { raw } = api.database;
const administrator = await seedActor(api.database, 'administrator', networkPlace);
const head = await seedActor(api.database, 'regional-head', regionalCenterPlace(1));
const manager = await seedActor(api.database, 'center-manager', centerPlace(11));
const { centers, regionalCenters, regions, organizations } = api.as(administrator).network;
const opened = centerOpener(api.as(administrator));

it('keeps a regional center open while centres answer to it', async () => {
  const call = regionalCenters.close({
    regionalCenterId: 3,
    version: 1,
    on: on('2022-01-01'),
    reason: 'передан',
  });
  expect(await refusal(call)).toMatchObject({ key: 'regional-center-has-centers' });
});

it('opens, renames and closes a regional center', async () => {
  const id = await regionalCenters.open({
    code: 'РЦ-Н',
    regionId: 2,
    isBranch: true,
    openedOn: on('2021-01-01'),
    name: 'Новый РЦ',
    organizationId: 2,
    email: 'new@region.example',
  });
  await regionalCenters.change({
    regionalCenterId: id,
    version: 1,
    from: on('2022-01-01'),
    facts: { name: 'Переименован' },
  });
  await regionalCenters.close({ regionalCenterId: id, version: 2, on: on('2023-01-01'), reason: 'слияние' });
  const names = async (day: string) =>
    (await regionalCenters.list({ asOf: on(day), regionId: 2 })).map(({ name }) => name).toSorted();
  expect(await names('2021-06-01')).toEqual(['Новый РЦ', 'РЦ Камчатский край']);
  expect(await names('2022-06-01')).toEqual(['Переименован', 'РЦ Камчатский край']);
  expect(await names('2023-01-01')).toEqual(['РЦ Камчатский край']);
});

it('archives an organisation only when nothing works in it', async () => {
  const call = organizations.archive({ organizationId: 1, version: 1, on: on('2022-01-01') });
  expect(await refusal(call)).toMatchObject({ key: 'organization-in-use' });
  const facts = { name: 'Музей моря', shortName: 'Музей', address: '' };
  const id = await organizations.add({ kind: 'museum', regionId: 2, from: on('2020-01-01'), ...facts });
  await organizations.archive({ organizationId: id, version: 1, on: on('2022-01-01') });
  expect((await organizations.list({ search: 'музей МОРЯ' })).rows).toMatchObject([
    { archivedOn: '2022-01-01' },
  ]);
});

it('renames a region from a day on', async () => {
  await regions.change({
    regionId: 3,
    version: 1,
    from: on('2024-01-01'),
    facts: { nameRu: 'Янтарный край' },
  });
  const name = async (day: string) =>
    (await regions.overview({ asOf: on(day) })).regions.find(({ id }) => id === 3)?.nameRu;
  expect([await name('2023-12-31'), await name('2024-01-01')]).toEqual([
    'Калининградская область',
    'Янтарный край',
  ]);
});

it('shows a head of a regional center the own centres and a manager the own one', async () => {
  const seen = async (actor: typeof head) =>
    new Set(
      (await api.as(actor).network.centers.list({})).rows.map(({ regionalCenterId }) => regionalCenterId),
    );
  expect(await seen(head)).toEqual(new Set([1]));
  expect((await api.as(manager).network.centers.list({})).rows.map(({ id }) => id)).toEqual([11]);
  expect((await api.as(head).network.regions.overview({})).regions.map(({ id }) => id)).toEqual([1]);
  expect((await api.as(head).network.regionalCenters.list({})).map(({ id }) => id)).toEqual([1]);
});

it('finds a centre however ё and capitals are typed', async () => {
  const centerId = await opened();
  await centers.correct({
    centerId,
    version: 1,
    from: on('2020-01-15'),
    facts: { name: 'Зелёный зал' },
    reason: 'имя',
  });
  expect((await centers.list({ search: 'ЗЕЛЕНЫЙ' })).rows.map(({ id }) => id)).toEqual([centerId]);
});

it('writes every change with what was before', async () => {
  const centerId = await opened();
  await centers.change({ centerId, version: 1, from: on('2022-01-01'), facts: { locality: 'Сердобск' } });
  const [row] =
    await raw`select action, actor_id, center_id, before, after from audit_log order by id desc limit 1`;
  expect(row).toEqual({
    action: 'center.change',
    actor_id: administrator.accountId,
    center_id: centerId,
    before: { locality: 'Кузнецк' },
    after: { locality: 'Сердобск', from: '2022-01-01' },
  });
});
