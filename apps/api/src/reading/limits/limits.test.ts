import { expect, it } from 'vitest';
import { services as servicesOf } from '../../services.ts';
import { accessDesk, documents } from '../../testing/access-desk.ts';
import { testApi } from '../../testing/api.ts';
import { seedNetwork } from '../../testing/network.ts';

const api = await testApi({ TRUSTED_PROXIES: '1' });
const { database, env, services } = api;
const { raw } = database;
await seedNetwork(database);
const desk = await accessDesk(api);
const home = '198.51.100.7';

/** Another process of the API over the same database. */
const other = servicesOf({ database, env });

const many = (amount: number) => Array.from({ length: amount }, (_, index) => index);

it('lets exactly as many pages through as the policy says, asked at once in two processes', async () => {
  await desk.collection('slow', { pagesAnHour: 10 });
  const token = await desk.signIn(await desk.reader());
  const asking = { origin: documents, item: 'slow-1', token, address: home, language: 'ru' } as const;
  const answers = await Promise.all(
    many(40).map((index) => (index % 2 ? services : other).accessDecisions.decide(asking)),
  );
  expect(answers.filter((answer) => answer?.granted)).toHaveLength(10);
  const refused = answers.filter((answer) => !answer?.granted);
  expect(refused[0]).toMatchObject({
    refusal: 'too-fast',
    message: expect.stringContaining('(10)') as string,
    way: null,
  });
  const [logged] = await raw`select count(*) filter (where granted)::int as granted, count(*)::int as all
    from access_log where item = 'slow-1'`;
  expect(logged).toEqual({ granted: 10, all: 40 });
});

it('lets exactly as many items be open at once, and others when they were left alone', async () => {
  await desk.collection('few', { readingsAtOnce: 3 }, 12);
  const token = await desk.signIn(await desk.reader());
  const began = Date.now();
  const said = await Promise.all(
    many(12).map((n) => desk.verdict({ item: `few-${n + 1}`, token, from: home })),
  );
  expect(said.filter((verdict) => verdict === 'granted person')).toHaveLength(3);
  expect(said.filter((verdict) => verdict === 'too-many-readings')).toHaveLength(9);

  const open = said.indexOf('granted person') + 1;
  const closed = said.indexOf('too-many-readings') + 1;
  expect(await desk.verdict({ item: `few-${open}`, token, from: home })).toBe('granted person');
  api.moveTo(new Date(began + 6 * 60_000).toISOString());
  expect(await desk.verdict({ item: `few-${closed}`, token, from: home })).toBe('granted person');
});

it('counts each reader and each collection apart, and nobody where the place alone is the ground', async () => {
  await desk.collection('one', { pagesAnHour: 1 }, 2);
  await desk.collection('two', { pagesAnHour: 1 });
  await desk.address(11, '203.0.113.0/24');
  const [first, second] = [await desk.signIn(await desk.reader()), await desk.signIn(await desk.reader())];
  const read = (item: string, token: string, from = home) => desk.verdict({ item, token, from });
  expect(await read('one-1', first)).toBe('granted person');
  expect(await read('one-1', first)).toBe('too-fast');
  expect(await read('two-1', first)).toBe('granted person');
  expect(await read('one-1', second)).toBe('granted person');
  for (let page = 0; page < 3; page += 1)
    expect(await read('one-1', first, '203.0.113.5')).toBe('granted place');
});

it('a second session of the same card shares its limits', async () => {
  await desk.collection('shared', { readingsAtOnce: 1 }, 2);
  const readerId = await desk.reader();
  const [one, another] = [await desk.signIn(readerId), await desk.signIn(readerId)];
  expect(await desk.verdict({ item: 'shared-1', token: one, from: home })).toBe('granted person');
  expect(await desk.verdict({ item: 'shared-2', token: another, from: home })).toBe('too-many-readings');
});

it('forgets who has read nothing for two hours', async () => {
  expect(await services.openReadings.forget()).toBe(0);
  api.moveTo(new Date(Date.now() + 3 * 3_600_000).toISOString());
  expect(await services.openReadings.forget()).toBeGreaterThan(0);
  expect(await raw`select from open_readings`).toHaveLength(0);
});
