import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  failurePage,
  readerCookie,
  readerDesk,
  refusedWith,
  registrationCookie,
} from '../../testing/reader-desk.ts';
import type { JarBrowser } from '../../testing/jar-browser.ts';

const desk = await readerDesk();
const { api, stand, browser, arrive, press, meOf, kept, registered } = desk;
const { raw } = api.database;
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const nothing = [0, 0, 0, 0, 0];
beforeEach(() => desk.afresh());
afterEach(() => said.mockClear());

const locationOf = (answer: Response) => answer.headers.get('location') ?? '';

/** Begins in this browser and signs in at ЕСИА, without coming back yet. */
async function begun(someone: JarBrowser, persona = 'penza'): Promise<URL> {
  return stand.signIn(locationOf(await someone.open('/reader/esia/start')), persona);
}

const back = async (someone: JarBrowser, address: URL) => locationOf(await someone.open(address.href));
const over = failurePage('esia-attempt-over');

it('takes an address of return once: a replayed code opens nothing', async () => {
  const anna = browser();
  const address = await begun(anna);
  const attempt = new Map(anna.jar);
  expect(await back(anna, address)).toBe('/portal/reader/registration');
  await press(anna);
  for (const [name, value] of attempt) anna.jar.set(name, value);
  expect(await back(anna, address)).toBe(over);
  // The same code by an attempt of its own: ЕСИА has taken it already.
  const fresh = browser();
  const own = await begun(fresh);
  own.searchParams.set('code', address.searchParams.get('code') ?? '');
  expect(await back(fresh, own)).toBe(failurePage('esia-code-used'));
  expect(fresh.jar.has(readerCookie)).toBe(false);
});

it('signs nobody in by an address that another browser began: login CSRF, swapped and foreign state', async () => {
  const [attacker, victim] = [browser(), browser()];
  const lure = await begun(attacker, 'kamchatka');
  expect(await back(victim, lure)).toBe(over);
  const mine = await begun(victim);
  expect(await back(victim, lure)).toBe(over);
  const swapped = new URL(mine);
  swapped.searchParams.set('code', lure.searchParams.get('code') ?? '');
  swapped.searchParams.set('state', lure.searchParams.get('state') ?? '');
  await begun(victim);
  expect(await back(victim, swapped)).toBe(over);
  const twice = await begun(victim);
  twice.searchParams.append('state', twice.searchParams.get('state') ?? '');
  expect(await back(victim, twice)).toBe(over);
  const stateless = await begun(victim);
  stateless.searchParams.delete('state');
  expect(await back(victim, stateless)).toBe(over);
  expect([...victim.jar.keys()].filter((name) => !name.includes('attempt'))).toEqual([]);
  expect(await kept()).toEqual(nothing);
});

it('gives a planted session and a planted registration to nobody', async () => {
  const attacker = await registered('kamchatka');
  const waiting = browser();
  await arrive(waiting, 'foreign');
  const victim = browser();
  const planted = attacker.jar.get(readerCookie) ?? '';
  victim.jar.set(readerCookie, planted);
  victim.jar.set(registrationCookie, waiting.jar.get(registrationCookie) ?? '');
  await arrive(victim);
  expect(victim.jar.get(registrationCookie)).not.toBe(waiting.jar.get(registrationCookie));
  // What was planted is over for its owner too.
  expect(await waiting.ask('ownReader.pending')).toMatchObject(refusedWith('reader-registration-over'));
  await press(victim);
  expect(victim.jar.get(readerCookie)).not.toBe(planted);
  expect(await meOf(victim)).toMatchObject({ lastName: 'Ольховская' });
  expect(await meOf(attacker)).toBeNull();
});

it.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\/evil.example',
  'javascript:alert(1)',
  'https:evil.example',
  'http://localhost:3000@evil.example/portal',
  '/portal/../staff/esia/start',
  '/portal/%2e%2e/administration',
  '/portal/reader/continue?to=https%3A%2F%2Fevil.example%2F',
  '/portal/reader/continue?to=javascript:alert(1)',
  'https://resources.example.evil.example/',
  'https://user@resources.example/',
  'data:text/html,x',
])('returns to our own pages whatever is asked: %s', async (asked) => {
  await raw`insert into resource_servers (title, origin) values ('Сервер', 'https://resources.example')
    on conflict do nothing`;
  const anna = browser();
  await arrive(anna, 'penza', asked);
  const { address } = await press(anna);
  expect(['/portal', '/portal/reader']).toContain(address);
  expect(['/portal', '/portal/reader']).toContain(await arrive(browser(), 'penza', asked));
});

it('stops a flood of sign-ins from one address and leaves others alone', async () => {
  const [flood, neighbour] = [browser('198.51.100.66'), browser('198.51.100.67')];
  let last = '';
  for (let tries = 0; tries < 205 && last !== failurePage('esia-wait'); tries += 1)
    last = locationOf(await flood.open('/reader/esia/start'));
  expect(last).toBe(failurePage('esia-wait'));
  expect(await arrive(neighbour)).toBe('/portal/reader/registration');
  expect(said).not.toHaveBeenCalled();
}, 120_000);

it.each([
  ['down', 'esia-unavailable'],
  ['error-500', 'esia-unavailable'],
  ['overloaded', 'esia-unavailable'],
  ['html', 'esia-rubbish'],
  ['cut', 'esia-rubbish'],
  ['redirect', 'esia-rubbish'],
  ['wrong-type', 'esia-rubbish'],
  ['error-200', 'esia-code-used'],
  ['profile-cp1251', 'esia-rubbish'],
  ['huge', 'esia-rubbish'],
  ['state-foreign', 'esia-rubbish'],
  ['no-id-token', 'esia-rubbish'],
  ['profile-401', 'esia-rubbish'],
  ['profile-html', 'esia-rubbish'],
  ['profile-500', 'esia-unavailable'],
  ['wrong-issuer', 'esia-untrusted-token'],
  ['wrong-audience', 'esia-untrusted-token'],
  ['wrong-subject', 'esia-untrusted-token'],
  ['alg-none', 'esia-untrusted-token'],
  ['alg-hs256', 'esia-untrusted-token'],
  ['alg-other', 'esia-untrusted-token'],
  ['unknown-key', 'esia-untrusted-token'],
  ['tampered', 'esia-untrusted-token'],
  ['expired', 'esia-untrusted-token'],
  ['not-yet', 'esia-untrusted-token'],
  ['stale', 'esia-untrusted-token'],
  ['duplicate-claims', 'esia-untrusted-token'],
  ['access-alg-none', 'esia-untrusted-token'],
  ['access-issuer', 'esia-untrusted-token'],
  ['access-expired', 'esia-untrusted-token'],
  ['foreign-person', 'esia-untrusted-token'],
  ['foreign-client', 'esia-untrusted-token'],
  ['access-tampered', 'esia-untrusted-token'],
  ['trust-differs', 'esia-untrusted-token'],
] as const)('refuses clearly when ЕСИА is «%s»: %s, and nothing is half made', async (trouble, key) => {
  const someone = browser();
  const address = await begun(someone);
  stand.failures.add(trouble);
  expect(await back(someone, address)).toBe(failurePage(key));
  stand.failures.clear();
  expect(someone.jar.size).toBe(0);
  expect(await kept()).toEqual(nothing);
  const lines = said.mock.calls.map(([line]) => String(line)).join('\n');
  expect(lines).not.toMatch(/Ольховская|Анна|1986|reader\.example|1000404446|eyJ|code=/);
  expect(await arrive(someone)).toBe('/portal/reader/registration');
});

it('says in words that the person has refused, and lets try again', async () => {
  const someone = browser();
  expect(await arrive(someone, 'refusing')).toBe(failurePage('esia-cancelled'));
  expect(await kept()).toEqual(nothing);
  expect(await arrive(someone)).toBe('/portal/reader/registration');
});

it('puts nothing of the person into an address, a cookie or the row that waits', async () => {
  const someone = browser();
  const address = await begun(someone);
  const answer = await someone.open(address.href);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  for (const set of answer.headers.getSetCookie()) {
    expect(set).toMatch(/^__Host-[\w-]+=[\w-]*; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
    expect(Buffer.from(/=([\w-]*);/.exec(set)?.[1] ?? '', 'base64url').toString()).not.toMatch(
      /Анна|1000404446/,
    );
  }
  expect(locationOf(answer)).toBe('/portal/reader/registration');
  const [row] = await raw`select token_hash, sealed_person, return_path from pending_registrations`;
  const sealed = Buffer.from(row?.['sealed_person'] as Uint8Array).toString('utf8');
  expect(sealed).not.toMatch(/Ольховская|1986|anna/);
  const token = someone.jar.get(registrationCookie) ?? '';
  expect(Buffer.from(row?.['token_hash'] as Uint8Array).toString('utf8')).not.toContain(token);
});

it('shows what waits to the browser that holds the cookie alone', async () => {
  const someone = browser();
  await arrive(someone);
  const stranger = browser();
  expect(await stranger.ask('ownReader.pending')).toMatchObject(refusedWith('reader-registration-over'));
  stranger.jar.set(registrationCookie, 'A'.repeat(43));
  expect(await stranger.ask('ownReader.pending')).toMatchObject(refusedWith('reader-registration-over'));
  // A sealed person of one row opens in no other.
  const other = browser();
  await arrive(other, 'kamchatka');
  await raw`update pending_registrations set sealed_person =
    (select sealed_person from pending_registrations order by expires_at limit 1)`;
  const [mine, theirs] = await Promise.all([
    someone.ask('ownReader.pending'),
    other.ask('ownReader.pending'),
  ]);
  expect([mine.status, theirs.status].toSorted()).toEqual([200, 500]);
});

it('lets no session of a reader in where the staff works, nor a made-up one anywhere', async () => {
  const anna = await registered();
  expect((await anna.ask('identity.me')).data).toBeNull();
  expect(await anna.ask('network.centers.list', {})).toMatchObject({ status: 401 });
  anna.jar.set('__Host-pbnet', anna.jar.get(readerCookie) ?? '');
  expect((await anna.ask('identity.me')).data).toBeNull();
  const stranger = browser();
  stranger.jar.set(readerCookie, 'A'.repeat(43));
  expect(await stranger.ask('ownReader.me')).toMatchObject({ status: 401 });
});
