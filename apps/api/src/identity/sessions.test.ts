import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { testServer } from '../testing/browser.ts';
import { seedActor, seedNetwork, centerPlace } from '../testing/network.ts';
import { hashPassword } from './password-hash.ts';

const password = 'верный пароль центра 11';
const api = await testApi();
await seedNetwork(api.database);
const browser = await testServer(api);
const manager = await seedActor(api.database, 'center-manager', centerPlace(11));
const email = `${manager.accountId}@staff.example`;
await api.database.raw`update accounts set password_hash = ${await hashPassword(password)}`;

async function signedIn() {
  const someone = browser();
  expect(await someone.call('mutation', 'identity.signIn', { email, password })).toMatchObject({
    status: 200,
  });
  return someone;
}

const whoIs = async (someone: Awaited<ReturnType<typeof signedIn>>) =>
  (await someone.call('query', 'identity.me')).data;

it('says nobody to a browser without a session', async () => {
  expect(await whoIs(browser())).toBeNull();
});

it('signs in with a cookie that no script can read, and knows role and place', async () => {
  const someone = browser();
  const answer = await someone.call('mutation', 'identity.signIn', { email, password });
  expect(answer.setCookie).toMatch(
    /^__Host-pbnet=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=604800$/,
  );
  expect(JSON.stringify(answer.data)).not.toContain(someone.cookie?.split('=')[1]);
  expect(await whoIs(someone)).toMatchObject({
    accountId: manager.accountId,
    role: 'center-manager',
    place: centerPlace(11),
    placeName: 'ЦУД 11',
  });
});

it('keeps no token in the database', async () => {
  const someone = await signedIn();
  const token = someone.cookie?.split('=')[1] ?? '';
  const [found] = await api.database
    .raw`select count(*)::int as n from sessions s where s::text like ${`%${token}%`}`;
  expect(found).toEqual({ n: 0 });
});

it('ends the session at sign-out', async () => {
  const someone = await signedIn();
  const { cookie } = someone;
  await someone.call('mutation', 'identity.signOut');
  expect(someone.cookie).toBeNull();
  expect(await api.services.sessions.actor(cookie?.split('=')[1] ?? '')).toBeNull();
});

it('replaces the old session when the browser signs in again', async () => {
  const someone = await signedIn();
  const old = someone.cookie?.split('=')[1] ?? '';
  await someone.call('mutation', 'identity.signIn', { email, password });
  expect(await api.services.sessions.actor(old)).toBeNull();
  expect(await whoIs(someone)).not.toBeNull();
});

it.each([
  ['idle for more than 12 hours', "last_seen_at = now() - interval '12 hours 1 minute'"],
  ['older than 7 days', "expires_at = now() - interval '1 second'"],
  ['revoked', 'revoked_at = now()'],
])('does not know a session that is %s', async (_, change) => {
  const someone = await signedIn();
  await api.database.raw.unsafe(`update sessions set ${change} where revoked_at is null`);
  expect(await whoIs(someone)).toBeNull();
});

it('writes the time of last use at most once a minute', async () => {
  const someone = await signedIn();
  const lastSeen = () =>
    api.database.raw`select xmin::text, last_seen_at from sessions where revoked_at is null`;
  const before = await lastSeen();
  await whoIs(someone);
  expect(await lastSeen()).toEqual(before);
  await api.database
    .raw`update sessions set last_seen_at = now() - interval '61 seconds' where revoked_at is null`;
  await whoIs(someone);
  const [after] = await lastSeen();
  expect(Date.now() - after?.['last_seen_at']).toBeLessThan(30_000);
});

it.each([
  ['a wrong password', { email, password: 'не тот' }],
  ['an unknown account', { email: 'nobody@staff.example', password }],
])('refuses %s with one and the same sentence', async (_, input) => {
  const answer = await browser().call('mutation', 'identity.signIn', input);
  expect(answer).toMatchObject({
    status: 403,
    setCookie: null,
    data: { message: expect.stringContaining('Адрес или пароль не подходят') },
  });
});
