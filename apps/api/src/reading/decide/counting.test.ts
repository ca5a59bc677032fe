import { expect, it, vi } from 'vitest';
import { accessDesk } from '../../testing/access-desk.ts';
import { testApi } from '../../testing/api.ts';
import { seedNetwork } from '../../testing/network.ts';

const api = await testApi({ TRUSTED_PROXIES: '1' });
const { raw } = api.database;
await seedNetwork(api.database);
const { address, collection, reader, signIn, verdict } = await accessDesk(api);
await collection('home', {}, 3);
await address(11, '203.0.113.8/29');

const hall = '203.0.113.10';
const home = '198.51.100.7';

const counted = async () => {
  const rows = await raw`
    select day::text as day, center_id, figure, count from reading_days order by day, center_id, figure`;
  return rows.map(({ day, center_id: center, figure, count }) => `${day} ${center} ${figure} ${count}`);
};

it('counts each side of midnight in Moscow on its own day, however close they are', async () => {
  const token = await signIn(await reader());
  await raw`update reader_sessions set expires_at = '2027-01-01'`;
  api.moveTo('2026-11-24T20:59:59.990Z');
  expect(await verdict({ item: 'home-1', from: hall, token })).toBe('granted place');
  api.moveTo('2026-11-24T21:00:00.010Z');
  expect(await verdict({ item: 'home-2', from: hall, token })).toBe('granted place');
  await vi.waitFor(async () =>
    expect(await counted()).toEqual([
      '2026-11-24 11 document-views 1',
      '2026-11-24 11 visits 1',
      '2026-11-25 11 document-views 1',
      '2026-11-25 11 visits 1',
    ]),
  );
});

it('loses no number while the counters are out of reach, and counts none twice', async () => {
  await raw`delete from reading_days`;
  const tokens = await Promise.all([1, 2, 3].map(async () => signIn(await reader())));
  await raw`alter table reading_days rename to reading_days_away`;
  for (const token of tokens)
    expect(await verdict({ item: 'home-1', from: home, token })).toBe('granted person');
  await raw`alter table reading_days_away rename to reading_days`;
  await vi.waitFor(
    async () =>
      expect((await counted()).map((row) => row.slice(11))).toEqual(['0 document-views 3', '0 visits 3']),
    { timeout: 8_000 },
  );
});

it('counts what still waits before the process ends', async () => {
  await raw`delete from reading_days`;
  const token = await signIn(await reader());
  expect(await verdict({ item: 'home-3', from: home, token })).toBe('granted person');
  await api.services.readingCounts.end();
  expect((await counted()).map((row) => row.slice(11))).toEqual(['0 document-views 1', '0 visits 1']);
});
