import { asDay, type Day } from '@pbnet/domain';
import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { centerPlace, networkPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { audit, systemActor } from './audit.ts';

const api = await testApi();
const { database } = api;
await seedNetwork(database);
const administrator = await seedActor(database, 'administrator', networkPlace);
const officer = await seedActor(database, 'monitoring-officer', networkPlace);
const log = api.as(administrator).audit;

interface Entry {
  readonly action: string;
  readonly entityId?: number;
  readonly before?: unknown;
  readonly after?: unknown;
}

function write({ action, entityId = 1, before, after }: Entry): Promise<void> {
  return database.as(officer, (tx) =>
    audit(tx, officer, { action, entity: 'thing', entityId, place: centerPlace(11), before, after }),
  );
}

it('shows who, when, where and what was before', async () => {
  await write({
    action: 'thing.rename',
    before: { name: 'старое', values: { visits: 1, copies: 2 } },
    after: { name: 'новое', values: { visits: 5, copies: 2 } },
  });
  const { rows } = await log.list({ action: 'thing.rename' });
  expect(rows).toMatchObject([
    {
      actorId: officer.accountId,
      actorName: 'monitoring-officer',
      actorRole: 'monitoring-officer',
      ip: 'system',
      placeName: 'ЦУД 11',
      differences: [
        { field: 'name', before: 'старое', after: 'новое' },
        { field: 'values.visits', before: 1, after: 5 },
      ],
      personal: 'none',
    },
  ]);
});

it('records the address and number of the request that made the change', async () => {
  await api.as(administrator).network.centers.suspend({
    centerId: 12,
    version: 1,
    on: asDay('2026-01-01'),
    reason: 'ремонт',
  });
  const { rows } = await log.list({ action: 'center.suspend' });
  expect(rows[0]).toMatchObject({ ip: '127.0.0.1', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
});

it('names regions, centres and organisations where the record holds their ids', async () => {
  await write({
    action: 'thing.move',
    before: { regionalCenterId: 1 },
    after: { regionalCenterId: 2, centerId: 21 },
  });
  expect((await log.list({ action: 'thing.move' })).rows[0]?.differences).toEqual([
    { field: 'regionalCenterId', before: 'РЦ Пензенская область', after: 'РЦ Камчатский край' },
    { field: 'centerId', before: undefined, after: 'ЦУД 21' },
  ]);
});

it('filters by who, what, which record, where and when', async () => {
  await write({ action: 'thing.open', entityId: 77 });
  await database.system((tx) => audit(tx, systemActor, { action: 'job.done', entity: 'job', entityId: 1 }));
  const actions = async (filter: Parameters<typeof log.list>[0]) =>
    new Set((await log.list(filter)).rows.map(({ action }) => action));
  expect(await actions({ actorId: officer.accountId, action: 'thing.o' })).toEqual(new Set(['thing.open']));
  expect(await actions({ entity: 'thing', entityId: '77' })).toEqual(new Set(['thing.open']));
  expect(await actions({ entity: 'job' })).toEqual(new Set(['job.done']));
  expect(await actions({ centerId: 11, action: 'job.' })).toEqual(new Set());
  const moscow: Day = asDay(
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date()),
  );
  expect(await actions({ from: moscow, to: moscow, entity: 'job' })).toEqual(new Set(['job.done']));
  expect(await actions({ to: asDay('2020-01-01') })).toEqual(new Set());
});

it('gives page after page without a gap or a repetition', async () => {
  for (let entityId = 0; entityId < 120; entityId += 1) await write({ action: 'thing.count', entityId });
  const seen: string[] = [];
  let page = await log.list({ action: 'thing.count' });
  for (;;) {
    seen.push(...page.rows.map(({ entityId }) => entityId));
    if (!page.next) break;
    page = await log.list({ action: 'thing.count', cursor: page.next });
  }
  expect(seen.map(Number)).toEqual(Array.from({ length: 120 }, (_, index) => 119 - index));
});

it('shows personal fields until the person is erased', async () => {
  const { accounts } = api.as(administrator);
  const id = await accounts.invite({
    email: 'personal@center.example',
    displayName: 'Менеджер ЦУД',
    bindings: [{ role: 'center-manager', centerId: 11 }],
  });
  const invitation = async () =>
    (await log.list({ entityId: id })).rows.find(({ action }) => action === 'account.invite');
  expect(await invitation()).toMatchObject({
    personal: 'shown',
    differences: expect.arrayContaining([
      { field: 'email', before: undefined, after: 'personal@center.example' },
    ]),
  });
  await accounts.disable({ id, version: 1 });
  await accounts.erase({ id, version: 2 });
  expect(await invitation()).toMatchObject({ personal: 'erased', differences: [{ field: 'language' }] });
});

it('says that the chain is whole', async () => {
  await api.services.auditChain.seal();
  expect(await log.verify()).toMatchObject({ whole: true, unsealed: 0 });
});
