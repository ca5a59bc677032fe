import { networkPlace, seedNetwork } from '../testing/network.ts';
import { beforeEach, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { guessLimit } from '../guess-limit.ts';
import { throttle } from '../identity/throttle.ts';
import { withRequest } from '../request-info.ts';
import { testApi } from '../testing/api.ts';
import { esiaAttempts } from './esia-attempts.ts';

const { database } = await testApi();
await seedNetwork(database);
const { raw } = database;
const attempts = esiaAttempts({ database, guesses: guessLimit(throttle(database)) });
const over = { code: 'forbidden', key: 'esia-attempt-over', details: { minutes: 10 } };
beforeEach(() => raw`delete from sign_in_throttles`);

function from<T>(ip: string, work: () => Promise<T>): Promise<T> {
  return withRequest({ id: 'test', ip, userAgent: 'test', language: 'ru' }, work);
}

it('gives a UUID to ESIA, and comes back once to the page that it left', async () => {
  const { state, browser } = await attempts.begin({ purpose: 'reader', returnTo: '/portal/card?tab=2' });
  expect(state).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Buffer.from(browser, 'base64url').byteLength).toBe(32);
  const back = { purpose: 'reader', state, browser } as const;
  expect(await attempts.take(back)).toEqual({ returnPath: '/portal/card?tab=2' });
  await expect(attempts.take(back)).rejects.toMatchObject(over);
});

it('is taken by one of twenty who come at once', async () => {
  const begun = await attempts.begin({ purpose: 'staff' });
  const tries = Array.from({ length: 20 }, () => attempts.take({ purpose: 'staff', ...begun }));
  const ends = await Promise.allSettled(tries);
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('refuses a swapped state, a foreign one, another browser, another purpose and none of them', async () => {
  const mine = await attempts.begin({ purpose: 'reader' });
  const other = await attempts.begin({ purpose: 'reader' });
  const refused = [
    { ...mine, state: other.state },
    { ...mine, browser: other.browser },
    { ...mine, state: '00000000-0000-4000-8000-000000000000' },
    { ...mine, state: `${mine.state}' or 1=1 --` },
    { ...mine, state: null },
    { ...mine, browser: null },
    { ...mine, browser: '' },
  ];
  for (const back of refused)
    await expect(attempts.take({ purpose: 'reader', ...back })).rejects.toMatchObject(over);
  await expect(attempts.take({ purpose: 'staff', ...mine })).rejects.toMatchObject(over);
  // Whoever tries with a foreign browser does not spoil the sign-in of its owner.
  expect(await attempts.take({ purpose: 'reader', ...mine })).toEqual({ returnPath: '/portal' });
});

it('is over after ten minutes, and gone a day later', async () => {
  const begun = await attempts.begin({ purpose: 'reader' });
  await raw`update esia_attempts set expires_at = now() - interval '1 second' where used_at is null`;
  await expect(attempts.take({ purpose: 'reader', ...begun })).rejects.toMatchObject(over);
  expect(await attempts.cleanUp()).toBe(0);
  await raw`update esia_attempts set expires_at = now() - interval '25 hours'`;
  expect(await attempts.cleanUp()).toBeGreaterThan(0);
  expect(await raw`select from esia_attempts`).toHaveLength(0);
});

it.each([
  ['reader', '/portal', '/portal'],
  ['reader', '/portal/books/1#page-2', '/portal/books/1#page-2'],
  ['reader', '/portalization', '/portal'],
  ['reader', '/administration', '/portal'],
  ['reader', 'https://evil.example/portal', '/portal'],
  ['reader', '//evil.example/portal', '/portal'],
  ['reader', '/\\evil.example/portal', '/portal'],
  ['reader', '/portal/../../trpc/identity.signOut', '/portal'],
  ['reader', '/portal/%2e%2e/%2e%2e/files/1', '/portal'],
  ['reader', '/portal\\..\\files', '/portal'],
  ['reader', '/portal\r\nSet-Cookie: a=b', '/portal'],
  ['reader', '\t//evil.example', '/portal'],
  ['reader', 'javascript:alert(1)', '/portal'],
  ['reader', `/portal/${'a'.repeat(2000)}`, '/portal'],
  ['reader', '', '/portal'],
  ['staff', '/monitoring/reports?month=2026-10', '/monitoring/reports?month=2026-10'],
  ['staff', '/', '/'],
  ['staff', '/trpc/identity.me', '/'],
  ['staff', '/files/1', '/'],
  ['staff', '/portal', '/'],
] as const)('leads a %s who asked for %s to %s', async (purpose, returnTo, expected) => {
  const begun = await attempts.begin({ purpose, returnTo });
  expect(await attempts.take({ purpose, ...begun })).toEqual({ returnPath: expected });
});

it('keeps neither the state nor the cookie, and shows its rows to no request', async () => {
  const { state, browser } = await attempts.begin({ purpose: 'reader' });
  const [row] = await raw<{ text: string }[]>`select string_agg(a::text, ' ') as text from esia_attempts a`;
  expect(row?.text).not.toContain(state);
  expect(row?.text).not.toContain(browser);
  const read = database.as({ place: networkPlace }, (tx) => tx.execute(sql`select from esia_attempts`));
  await expect(read).rejects.toMatchObject({ cause: { code: '42501' } });
});

it('stops an address that floods, and nobody else', async () => {
  const begin = () => attempts.begin({ purpose: 'reader' });
  const flood = await Promise.allSettled(Array.from({ length: 260 }, () => from('192.0.2.1', begin)));
  const refused = flood.filter(({ status }) => status === 'rejected');
  expect(refused.length).toBeGreaterThanOrEqual(60);
  await expect(from('192.0.2.1', begin)).rejects.toMatchObject({ key: 'esia-wait' });
  expect(await from('192.0.2.2', begin)).toMatchObject({ state: expect.any(String) });
});

it('counts the addresses of one subscriber of IPv6 together', async () => {
  const begin = () => attempts.begin({ purpose: 'reader' });
  const hosts = Array.from({ length: 260 }, (_, host) => `2001:db8:0:7::${host.toString(16)}`);
  await Promise.allSettled(hosts.map((ip) => from(ip, begin)));
  await expect(from('2001:0db8::0007:1:2:3:4', begin)).rejects.toMatchObject({ key: 'esia-wait' });
  for (const ip of ['2001:db8:0:8::1', '2001:db8::1', '::1', '192.0.2.7', '::ffff:192.0.2.7'])
    expect(await from(ip, begin)).toMatchObject({ state: expect.any(String) });
  // One address of IPv4, written in two ways.
  await Promise.allSettled(Array.from({ length: 260 }, () => from('::ffff:192.0.2.8', begin)));
  await expect(from('192.0.2.8', begin)).rejects.toMatchObject({ key: 'esia-wait' });
});

it('stops an address that guesses states', async () => {
  const guess = () => attempts.take({ purpose: 'reader', state: crypto.randomUUID(), browser: 'b' });
  for (let tries = 0; tries < 30; tries += 1)
    await expect(from('192.0.2.3', guess)).rejects.toMatchObject(over);
  await expect(from('192.0.2.3', guess)).rejects.toMatchObject({ key: 'esia-wait' });
  const begun = await from('192.0.2.4', () => attempts.begin({ purpose: 'reader' }));
  expect(await from('192.0.2.4', () => attempts.take({ purpose: 'reader', ...begun }))).toBeTruthy();
});
