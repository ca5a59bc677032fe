import { expect, it } from 'vitest';
import { services as servicesOf } from '../../services.ts';
import { accessDesk, documents } from '../../testing/access-desk.ts';
import { testApi } from '../../testing/api.ts';
import { seedNetwork } from '../../testing/network.ts';

const api = await testApi({ TRUSTED_PROXIES: '1' });
const { database, env } = api;
const { raw } = database;
await seedNetwork(database);
const desk = await accessDesk(api);
await desk.collection('halls', { access: 'centers' });
await desk.address(11, '203.0.113.8/29');
await desk.address(12, '2a02:6b8:1::/48');

const said = (from: string | readonly string[], headers: Readonly<Record<string, string>> = {}) =>
  desk.verdict({ item: 'halls-1', from, headers });

it.each([
  ['203.0.113.8', 'granted place'],
  ['203.0.113.15', 'granted place'],
  ['203.0.113.16', 'centers-only'],
  ['203.0.113.7', 'centers-only'],
  ['::ffff:203.0.113.10', 'granted place'],
  ['::FFFF:cb00:710a', 'granted place'],
  ['0:0:0:0:0:ffff:203.0.113.10', 'granted place'],
  ['::203.0.113.10', 'centers-only'],
  ['64:ff9b::203.0.113.10', 'centers-only'],
  ['2A02:06B8:0001:0005:0:0:0:9', 'granted place'],
  ['2a02:6b8:1:5::9', 'granted place'],
  ['2a02:6b8:2::9', 'centers-only'],
])('at %s: %s', async (from, wanted) => {
  expect(await said(from)).toBe(wanted);
});

it('believes only what its own proxy wrote, the last address', async () => {
  expect(await said('203.0.113.10, 198.51.100.7')).toBe('centers-only');
  expect(await said('203.0.113.10,203.0.113.11 ,198.51.100.7')).toBe('centers-only');
  expect(await said(['203.0.113.10', '198.51.100.7'])).toBe('centers-only');
  expect(await said('198.51.100.7, 203.0.113.10')).toBe('granted place');
  const forged = {
    'x-real-ip': '203.0.113.10',
    forwarded: 'for=203.0.113.10',
    'x-client-ip': '203.0.113.10',
  };
  expect(await said('198.51.100.7', { ...forged, 'cf-connecting-ip': '203.0.113.10' })).toBe('centers-only');
});

it.each([
  '',
  ',',
  'unknown',
  '203.0.113.10:443',
  '[2a02:6b8:1::9]:443',
  '203.0.113.010',
  '203.0.113.10/29',
  '0.0.0.0/0',
  '3405803786',
  '0xcb00710a',
  'fe80::1%eth0',
  "203.0.113.10' or true --",
  '203.0.113.10\t',
  'x'.repeat(4_000),
])('makes no centre of %j', async (from) => {
  expect(await said(from)).toBe(from === '203.0.113.10\t' ? 'granted place' : 'centers-only');
});

it('without a proxy believes no header, and behind two of them the one before the last', async () => {
  const direct = await accessDeskBehind('0');
  const far = await accessDeskBehind('2');
  expect(await direct('203.0.113.10')).toBe('centers-only');
  expect(await far('203.0.113.10')).toBe('centers-only');
  expect(await far('203.0.113.10, 192.0.2.1')).toBe('granted place');
  expect(await far('203.0.113.10, 198.51.100.7, 192.0.2.1')).toBe('centers-only');
});

async function accessDeskBehind(proxies: string) {
  await raw`delete from resource_servers`;
  const other = { ...api, env: { ...env, TRUSTED_PROXIES: Number(proxies) } };
  const asked = await accessDesk(other);
  return (from: string) => asked.verdict({ item: 'halls-1', from });
}

it('follows the days of an address by Moscow, to the second', async () => {
  await desk.address(13, '192.0.2.0/28', ['2026-05-01', '2026-05-03']);
  const at = async (moment: string) => {
    api.moveTo(moment);
    return said('192.0.2.1');
  };
  expect(await at('2026-04-30T20:59:59Z')).toBe('centers-only');
  expect(await at('2026-04-30T21:00:00Z')).toBe('granted place');
  expect(await at('2026-05-02T20:59:59Z')).toBe('granted place');
  expect(await at('2026-05-02T21:00:00Z')).toBe('centers-only');
});

it('gives nothing at a suspended or closed centre, and again when it works', async () => {
  await raw`insert into center_suspensions (center_id, region_id, regional_center_id, suspended_on, resumed_on, reason)
    values (11, 1, 1, '2026-06-01', '2026-06-10', 'ремонт')`;
  await raw`update access_centers set closed_on = '2026-07-01' where id = 11`;
  const on = async (day: string) => {
    api.moveTo(`${day}T09:00:00Z`);
    return said('203.0.113.10');
  };
  expect(await on('2026-05-31')).toBe('granted place');
  expect(await on('2026-06-01')).toBe('centers-only');
  expect(await on('2026-06-09')).toBe('centers-only');
  expect(await on('2026-06-10')).toBe('granted place');
  expect(await on('2026-06-30')).toBe('granted place');
  expect(await on('2026-07-01')).toBe('centers-only');
});

it('comes of age at midnight in Moscow', async () => {
  await desk.collection('adults', { minimumAge: 18 });
  const readerId = await desk.reader({ level: 'child', born: '2008-08-15' });
  const token = await desk.signIn(readerId);
  const { accessDecisions } = servicesOf({ database, env, now: () => moment });
  let moment = new Date('2026-08-14T20:59:59Z');
  const asking = {
    origin: documents,
    item: 'adults-1',
    token,
    address: '198.51.100.7',
    language: 'ru',
  } as const;
  expect(await accessDecisions.decide(asking)).toMatchObject({ refusal: 'too-young' });
  moment = new Date('2026-08-14T21:00:00Z');
  expect(await accessDecisions.decide(asking)).toMatchObject({ granted: true, ground: 'person' });
});
