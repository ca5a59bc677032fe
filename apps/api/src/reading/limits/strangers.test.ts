import { beforeEach, expect, it } from 'vitest';
import { accessDesk, documents } from '../../testing/access-desk.ts';
import { testApi } from '../../testing/api.ts';
import { seedNetwork } from '../../testing/network.ts';

const limit = 20;
const api = await testApi({ TRUSTED_PROXIES: '1', READING_STRANGERS_A_MINUTE: String(limit) });
const { raw } = api.database;
await seedNetwork(api.database);
const desk = await accessDesk(api);
await desk.collection('open', { access: 'open' });
await desk.collection('home', {});
await desk.collection('halls', { access: 'centers' });
await desk.address(11, '203.0.113.8/32');
await desk.address(11, '2001:db8:7:7::8/128');

const home = '198.51.100.7';
const hall = '203.0.113.8';
let minute = Date.now();
const later = (seconds: number) => api.moveTo(new Date((minute += seconds * 1000)).toISOString());

beforeEach(async () => {
  later(600);
  await raw`truncate access_log`;
});

const statuses = async (from: string, count: number, item = 'open-1') => {
  const answers = await Promise.all(Array.from({ length: count }, () => desk.ask({ item, from })));
  return Object.fromEntries(
    [200, 403, 429].map((status) => [status, answers.filter((answer) => answer.status === status).length]),
  );
};
const logged = async () => Number((await raw`select count(*) from access_log`)[0]?.['count']);

it('tells strangers of one address in words to wait, readable by the page, and writes no row of what is over', async () => {
  expect(await statuses(home, limit)).toEqual({ 200: limit, 403: 0, 429: 0 });
  const { status, headers, body } = await desk.ask({ item: 'open-1', from: home });
  expect(status).toBe(429);
  expect(headers).toMatchObject({
    ...{ 'retry-after': '10', 'cache-control': 'no-store', 'access-control-allow-origin': documents },
    'access-control-expose-headers': 'retry-after',
  });
  expect(body).toEqual({
    ...{ granted: false, refusal: 'too-many-strangers', way: null },
    message: expect.stringMatching(/Подождите 10 секунд.*войдите по читательскому билету/) as string,
  });
  const english = await desk.ask({ path: '/access/decisions?item=home-1&language=en', from: home });
  expect(english.body['message']).toContain('Wait 10 seconds');
  expect(await statuses(home, 200)).toEqual({ 200: 0, 403: 0, 429: 200 });
  expect(await logged()).toBe(limit);
});

it('counts refusals and made-up sessions the same, and a whole /64 as one', async () => {
  await statuses('2001:db8:5:5::1', limit, 'home-1');
  expect(await desk.ask({ item: 'open-1', from: '2001:db8:5:5:ffff::2' })).toMatchObject({ status: 429 });
  expect(await desk.ask({ item: 'open-1', from: '2001:db8:5:5::1', token: 'made-up' })).toMatchObject({
    status: 429,
  });
  expect(await desk.ask({ item: 'open-1', from: '2001:db8:5:6::1' })).toMatchObject({ status: 200 });
});

it('harms nobody else: other addresses, readers with a session of the same address, reading rooms', async () => {
  await statuses(home, 3 * limit);
  expect(await desk.verdict({ item: 'open-1', from: '198.51.100.8' })).toBe('granted open');
  const token = await desk.signIn(await desk.reader());
  for (let page = 0; page < 2 * limit; page += 1)
    expect(await desk.verdict({ item: 'home-1', from: home, token })).toBe('granted person');
  expect(await statuses(hall, 5 * limit, 'halls-1')).toEqual({ 200: 5 * limit, 403: 0, 429: 0 });
});

it('lets a reading room read on whose neighbour of the same /64 is over the limit', async () => {
  await statuses('2001:db8:7:7::9', 3 * limit);
  expect(await statuses('2001:db8:7:7::8', 5 * limit, 'halls-1')).toMatchObject({ 200: 5 * limit });
});

it('lets on as many as pass in the time, and all after a minute', async () => {
  await statuses(home, 2 * limit);
  later(30);
  expect(await statuses(home, 2 * limit)).toMatchObject({ 200: limit / 2, 429: 1.5 * limit });
  later(60);
  expect(await statuses(home, limit)).toMatchObject({ 200: limit });
});

it('reads from an address at once that has become a centre’s', async () => {
  await statuses('192.0.2.4', 2 * limit);
  await desk.address(12, '192.0.2.4/32');
  later(6);
  expect(await statuses('192.0.2.4', 2 * limit, 'halls-1')).toMatchObject({ 200: 2 * limit });
});
