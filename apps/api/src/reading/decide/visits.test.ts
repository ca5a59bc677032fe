import { beforeEach, expect, it } from 'vitest';
import { accessDesk } from '../../testing/access-desk.ts';
import { testApi } from '../../testing/api.ts';
import { seedNetwork } from '../../testing/network.ts';

const api = await testApi({ TRUSTED_PROXIES: '1' });
const { raw } = api.database;
await seedNetwork(api.database);
const desk = await accessDesk(api);
await desk.collection('halls', { access: 'centers' }, 3);
await desk.collection('open', { access: 'open' });
await desk.address(11, '203.0.113.8/29');

const hall = '203.0.113.10';
const cookieName = '__Host-pbnet-visit';
let minute = Date.now();
const aMinuteLater = () => api.moveTo(new Date((minute += 60_000)).toISOString());

beforeEach(async () => {
  aMinuteLater();
  await raw`truncate reading_days, reading_visitors`;
});

/** A computer of the room, with the cookies that it keeps. */
function computer(userAgent: string, keepsCookies = true) {
  let cookie: string | null = null;
  return async (item: string, from = hall) => {
    const headers = { 'user-agent': userAgent, ...(cookie === null ? {} : { cookie }) };
    const said = await desk.ask({ item, from, headers });
    const [given = ''] = said.headers['set-cookie'] ?? [];
    if (keepsCookies && given !== '') cookie = given.split(';')[0] ?? null;
    return { granted: said.body['granted'], given };
  };
}

const counted = () => raw`select figure, count from reading_days where center_id = 11 order by figure`;
const visits = (count: number, views: number) => [
  { figure: 'document-views', count: views },
  { figure: 'visits', count },
];

it('counts who reads in a centre without a sign-in: a visit a day, a view a reading', async () => {
  const read = computer('one');
  const first = await read('halls-1');
  expect(first.given).toMatch(
    new RegExp(`^${cookieName}=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax$`),
  );
  expect((await read('halls-1')).given).toBe('');
  await read('halls-2');
  await expect.poll(counted).toEqual(visits(1, 2));
});

it('tells computers of one room and one address from each other', async () => {
  const [one, another] = [computer('same'), computer('same')];
  await one('halls-1');
  aMinuteLater();
  for (const item of ['halls-1', 'halls-2']) await another(item);
  await one('halls-3');
  // All of it is waited for: what is counted late would be the next test's.
  await expect.poll(counted).toEqual(visits(2, 3));
});

it('counts a browser that keeps no cookies once, and one that opens pages together once', async () => {
  const forgetful = computer('forgetful', false);
  for (const item of ['halls-1', 'halls-1', 'halls-2']) {
    await forgetful(item);
    aMinuteLater();
  }
  const hasty = computer('hasty');
  await Promise.all(['halls-1', 'halls-2'].map((item) => hasty(item)));
  await hasty('halls-3');
  await expect.poll(counted).toEqual(visits(2, 5));
});

it('counts nobody outside of the centres, refused, or signed in a second time', async () => {
  const passer = computer('passer');
  expect(await passer('halls-1', '198.51.100.7')).toEqual({ granted: false, given: '' });
  expect(await passer('open-1', '198.51.100.7')).toEqual({ granted: true, given: '' });
  const token = await desk.signIn(await desk.reader());
  const { headers } = await desk.ask({ item: 'halls-1', from: hall, token });
  expect(headers).not.toHaveProperty('set-cookie');
  await expect.poll(counted).toEqual(visits(1, 1));
});

it('keeps nothing that leads to the browser', async () => {
  await computer('Telling-Browser/7')('halls-1');
  await expect.poll(counted).toEqual(visits(1, 1));
  const kept =
    await raw`select t::text as row from reading_visitors t union all select t::text from access_log t
    union all select t::text from reading_days t`;
  expect(JSON.stringify(kept)).not.toMatch(/203\.0\.113|Telling/);
});
