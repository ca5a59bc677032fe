import { asMonth } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import readExcelFile from 'read-excel-file/node';
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
import { zeroListAttention } from './zero-list-attention.ts';
import { zeroListFiles } from './zero-list-files.ts';

const api = await testApi();
const { database, services } = api;
const june = asMonth('2026-06');

await seedNetwork(database);
await seedForm(database);
await seedPeriod(database, { month: june, state: 'closed' });
await seedReports(database, [
  { month: june, centerId: 11, state: 'missing' },
  { month: june, centerId: 12, state: 'accepted', values: { visits: 0 } },
  { month: june, centerId: 21, state: 'missing' },
]);
const officer = await seedActor(database, 'monitoring-officer', networkPlace);
const penza = await seedActor(database, 'regional-head', regionalCenterPlace(1));
const manager = await seedActor(database, 'center-manager', centerPlace(11));

function get(actor: Actor | null, path: string) {
  const files = zeroListFiles({ zeroLists: services.zeroLists, actorOf: () => Promise.resolve(actor) });
  return files.request(path);
}

it.each([
  ['headquarters', officer],
  ['the regional center', penza],
])('downloads the list for %s', async (_, actor) => {
  const answer = await get(actor, '/zero-lists/2026-06/1.xlsx');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('Нулевой список 2026-06'));
  const [sheet] = await readExcelFile(Buffer.from(await answer.arrayBuffer()));
  expect(sheet?.data.slice(1).map((row) => row[2])).toEqual(['ЦУД 11', 'ЦУД 12']);
});

it.each([
  ['a foreign list', penza, '/zero-lists/2026-06/2.xlsx', 403, 'чужому центру'],
  ['a role without the right', manager, '/zero-lists/2026-06/1.xlsx', 403, 'нет права'],
  ['nobody', null, '/zero-lists/2026-06/1.xlsx', 401, 'не вошли'],
  ['an unknown month', officer, '/zero-lists/2031-01/1.xlsx', 404, 'месяца нет'],
  ['no month', officer, '/zero-lists/june/1.xlsx', 404, 'месяца нет'],
])('refuses %s in words', async (_, actor, path, status, words) => {
  const answer = await get(actor, path);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(words);
});

it('waits on the home page until every centre of the list is explained', async () => {
  const attention = zeroListAttention({ database, zeroLists: services.zeroLists });
  expect(await attention.cards(penza)).toMatchObject([{ count: 2, to: '/monitoring/zero-lists/2026-06' }]);
  expect(await attention.cards(officer)).toEqual([]);
  for (const centerId of [11, 12]) {
    const answer = { month: june, centerId, reason: 'no-demand', words: '', version: 0 } as const;
    await api.as(penza).zeroLists.explain(answer);
  }
  expect(await attention.cards(penza)).toEqual([]);
});
