import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { forgetVisitors } from './count-reading.ts';
import type { Visit } from './reading-figures.ts';

const api = await testApi();
const { readingFigures: figures } = api.services;
const noon = new Date('2026-11-10T09:00:00Z');
const at = (centerId: number | null, visitor: string): Visit => ({ centerId, visitor });

const days = async () => {
  const rows = await api.database.raw`
    select day::text as day, center_id, figure, count from reading_days order by day, center_id, figure`;
  return rows.map(({ day, center_id: center, figure, count }) => `${day} ${center} ${figure} ${count}`);
};

it('counts a visitor once a day at a place, an opened document each time, a new reader where it registers', async () => {
  await api.database.system(async (tx) => {
    await figures.visited(tx, [at(11, 'a'), at(11, 'a'), at(11, 'b'), at(null, 'a')], noon);
    await figures.viewed(tx, [at(11, 'a'), at(11, 'a'), at(12, 'b')], noon);
    await figures.registered(tx, at(12, ''), noon);
    await figures.visited(tx, [], noon);
  });
  await api.database.system(async (tx) => {
    await figures.visited(tx, [at(11, 'a'), at(11, 'c')], noon);
    await figures.viewed(tx, [at(11, 'a')], noon);
  });
  expect(await days()).toEqual([
    '2026-11-10 0 visits 1',
    '2026-11-10 11 document-views 3',
    '2026-11-10 11 visits 3',
    '2026-11-10 12 document-views 1',
    '2026-11-10 12 new-readers 1',
  ]);
});

it('takes the day by Moscow: the same visitor comes anew after its midnight', async () => {
  const before = new Date('2026-11-12T20:59:59Z');
  const after = new Date('2026-11-12T21:00:00Z');
  await api.database.system(async (tx) => {
    await figures.visited(tx, [at(13, 'a')], before);
    await figures.visited(tx, [at(13, 'a')], after);
  });
  expect((await days()).filter((row) => row.includes(' 13 '))).toEqual([
    '2026-11-12 13 visits 1',
    '2026-11-13 13 visits 1',
  ]);
});

it('counts nothing of a transaction that is undone', async () => {
  const undone = api.database.system(async (tx) => {
    await figures.visited(tx, [at(21, 'a')], noon);
    await figures.viewed(tx, [at(21, 'a')], noon);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await api.database.system((tx) => figures.visited(tx, [at(21, 'a')], noon));
  expect((await days()).filter((row) => row.includes(' 21 '))).toEqual(['2026-11-10 21 visits 1']);
});

it('keeps sums right when many count the same visitors at once', async () => {
  const visits = Array.from({ length: 40 }, (_, index) => at(22, `reader ${index}`));
  const tellers = Array.from({ length: 8 }, (_, index) =>
    api.database.system(async (tx) => {
      await figures.visited(tx, index % 2 ? visits : visits.toReversed(), noon);
      await figures.viewed(tx, visits, noon);
    }),
  );
  await Promise.all(tellers);
  expect((await days()).filter((row) => row.includes(' 22 '))).toEqual([
    '2026-11-10 22 document-views 320',
    '2026-11-10 22 visits 40',
  ]);
});

it('keeps no visitor that can be told, and none at all when the day is over', async () => {
  const kept = () =>
    api.database.raw<{ visitor: Buffer }[]>`select visitor from reading_visitors where center_id = 11`;
  const digests = (await kept()).map(({ visitor }) => visitor.length);
  expect(digests).toEqual([32, 32, 32]);
  await api.database.system((tx) => forgetVisitors(tx, new Date('2026-11-12T09:00:00Z')));
  expect(await kept()).toHaveLength(0);
});
