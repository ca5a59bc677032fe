import { afterAll, expect, it, vi } from 'vitest';
import { testApi } from '../testing/api.ts';
import { networkPlace, seedActor } from '../testing/network.ts';
import { jobSender } from './job-sender.ts';
import { startJobWorker } from './job-worker.ts';
import type { ScheduledWork } from './scheduled-work.ts';

const api = await testApi();
const administrator = await seedActor(api.database, 'administrator', networkPlace);
const director = await seedActor(api.database, 'director', networkPlace);
const calls: string[] = [];
const placed: string[] = [];
const { promise: shortOne, resolve: endShort } = Promise.withResolvers<void>();

function work(name: string, run: ScheduledWork['run']): ScheduledWork {
  const words = { ru: name, en: name };
  // Far away: only a hand starts it.
  return { name, title: words, every: words, cron: '0 4 29 2 *', timeZone: 'Europe/Moscow', run };
}

const worker = await startJobWorker({
  databaseUrl: api.env.DATABASE_URL,
  works: [
    work('counts', () => {
      calls.push('counts');
      return Promise.resolve({ ru: `Раз: ${calls.length}`, en: `Times: ${calls.length}` });
    }),
    work('fails', () => Promise.reject(new Error('the disk is full'))),
  ],
  sendLetters: () => Promise.resolve(),
  queued: [
    {
      queue: 'publications',
      atOnce: 2,
      run: async ({ id }) => {
        if (id === 'long') await shortOne;
        placed.push(String(id));
        if (id === 'short') endShort();
      },
    },
  ],
  mailBatches: 2,
});
afterAll(() => worker.stop());

async function workOf(name: string) {
  const { works } = await api.as(administrator).jobs.list();
  return works.find((candidate) => candidate.name === name);
}

it('lists what runs by schedule and sees that a worker is alive', async () => {
  const { works, workers, queues } = await api.as(administrator).jobs.list();
  expect(works.map(({ name, lastRun }) => [name, lastRun])).toEqual([
    ['counts', null],
    ['fails', null],
  ]);
  expect(workers.some(({ alive }) => alive)).toBe(true);
  expect(queues.map(({ name }) => name)).toEqual([
    'mail',
    'mailings',
    'publications',
    'renewal-drafts',
    'schedules',
    'video-checks',
  ]);
});

it('runs a work by hand and keeps what it said', async () => {
  await api.as(administrator).jobs.run({ name: 'counts' });
  await vi.waitFor(
    async () =>
      expect((await workOf('counts'))?.lastRun).toMatchObject({
        state: 'done',
        result: { ru: 'Раз: 1', en: 'Times: 1' },
        error: null,
      }),
    { timeout: 10_000 },
  );
});

it('shows the error of a work that failed', async () => {
  await api.as(administrator).jobs.run({ name: 'fails' });
  await vi.waitFor(
    async () =>
      expect((await workOf('fails'))?.lastRun).toMatchObject({ error: 'the disk is full', result: null }),
    { timeout: 10_000 },
  );
});

it('starts a work once, however often the button is pressed before it runs', async () => {
  const { database } = api;
  const before = await database.raw`select 1 from pgboss.job where name = 'schedules'`;
  const sender = jobSender(database);
  await database.system(async (tx) => {
    await sender.send(tx, 'schedules', [{ key: 'unknown', data: { name: 'unknown' } }]);
    await sender.send(tx, 'schedules', [{ key: 'unknown', data: { name: 'unknown' } }]);
  });
  const after = await database.raw`select 1 from pgboss.job where name = 'schedules'`;
  expect(after.length - before.length).toBe(1);
});

it('takes jobs that came together soon after one another, and a short one beside a long one', async () => {
  const { database } = api;
  const ids = ['first', 'long', 'second', 'short'];
  await database.system((tx) =>
    jobSender(database).send(
      tx,
      'publications',
      ids.map((id) => ({ key: id, data: { id } })),
    ),
  );
  await vi.waitFor(() => expect(placed.toSorted()).toEqual(ids), { timeout: 15_000 });
});

it('refuses a work that does not exist, and roles without the right', async () => {
  await expect(api.as(administrator).jobs.run({ name: 'nothing' })).rejects.toMatchObject({
    cause: { key: 'job-unknown' },
  });
  await expect(api.as(director).jobs.list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
