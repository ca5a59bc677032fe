import { beforeEach, expect, it, vi } from 'vitest';
import { at, keyOf, meOf, session, staffEsiaDesk } from '../testing/staff-esia-desk.ts';

const desk = await staffEsiaDesk();
const { api, stand, head, other } = desk;
const { browser, emailOf, signedIn, invited, throughEsia, bound } = desk;
const { raw } = api.database;
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(async () => {
  await desk.afresh();
  said.mockClear();
});

it('knows nobody by name or e-mail: whoever is not bound stays outside', async () => {
  await raw`update accounts set email = 'penza@pbnet.example' where id = ${other.accountId}`;
  const someone = browser();
  expect(keyOf(await throughEsia(someone, '/staff/esia/start'))).toBe('staff-esia-unknown');
  expect(session(someone)).toBeUndefined();
  await raw`update accounts set email = ${emailOf(other)} where id = ${other.accountId}`;
});

it('takes the link only from its owner, signed in, once and in time', async () => {
  const token = await invited(head);
  const stranger = await signedIn(other);
  expect(await browser().call('staffEsia.accept', { token })).toMatchObject({ status: 401 });
  expect(await stranger.call('staffEsia.accept', { token })).toMatchObject({ status: 404 });
  expect(keyOf(await throughEsia(stranger, '/staff/esia/bind'))).toBe('staff-esia-not-opened');
  expect(keyOf(await browser().open('/staff/esia/bind'))).toBe('staff-esia-not-opened');
  const newer = await invited(head);
  const someone = await signedIn(head);
  expect(await someone.call('staffEsia.accept', { token })).toMatchObject({ status: 404 });
  expect(await someone.call('staffEsia.accept', { token: newer })).toMatchObject({ status: 200 });
  // The same person in another browser has not opened the link there.
  expect(keyOf(await throughEsia(await signedIn(head), '/staff/esia/bind'))).toBe('staff-esia-not-opened');
  await raw`update account_esia set invite_expires_at = now() - interval '1 second'`;
  expect(keyOf(await throughEsia(someone, '/staff/esia/bind'))).toBe('staff-esia-not-opened');
  expect(await someone.call('staffEsia.accept', { token: newer })).toMatchObject({ status: 404 });
});

it('waits ten minutes for the code, and slows who guesses it as after a password', async () => {
  await bound(head);
  await raw`update accounts set totp_confirmed_at = now() where id = ${head.accountId}`;
  const fresh = browser();
  await throughEsia(fresh, '/staff/esia/start');
  const guess = async () =>
    ((await fresh.call('staffEsia.goOn', { code: '000000' })).data as { message: string }).message;
  for (let tries = 0; tries < 5; tries += 1) expect(await guess()).toContain('Код не подошёл');
  expect(await guess()).toContain('Следующая попытка возможна через');
  await raw`delete from sign_in_throttles`;
  await raw`update account_esia_steps set expires_at = now()`;
  expect(await guess()).toContain('Время на ввод кода вышло');
});

it('ends the session that the browser had, so that nobody goes on in a fixed one', async () => {
  await bound(head);
  const someone = await signedIn(other);
  const before = session(someone);
  await throughEsia(someone, '/staff/esia/start');
  expect(await meOf(someone)).toBe(head.accountId);
  const left = browser();
  left.jar.set('__Host-pbnet', before ?? '');
  expect(await meOf(left)).toBeNull();
});

it('refuses a replayed return, another browser’s and a code that was given for binding', async () => {
  const someone = await bound(head);
  const mine = browser();
  const away = at(await mine.open('/staff/esia/start')) ?? '';
  const back = (await stand.signIn(away, 'staff')).href;
  const victim = browser();
  expect(keyOf(await victim.open(back))).toBe('esia-attempt-over');
  expect(session(victim)).toBeUndefined();
  expect(at(await mine.open(back))).toContain('gosuslugi=done');
  // «Back» of the browser that is signed in leads to the shell: nothing is used twice, nobody is signed in anew.
  const opened = session(mine);
  expect(at(await mine.open(back))).toBe('/');
  expect(session(mine)).toBe(opened);

  const binding = at(await someone.open('/staff/esia/bind')) ?? '';
  const { search } = await stand.signIn(binding, 'staff');
  expect(keyOf(await someone.open(`/staff/esia/return${search}`))).not.toBeNull();
});

it.each([
  ['https://evil.example/', '/'],
  ['//evil.example', '/'],
  ['/portal', '/'],
  ['/readers', '/readers'],
])('leads who asked for %s to %s', async (asked, to) => {
  await bound(head);
  const answer = await throughEsia(browser(), `/staff/esia/start?return=${encodeURIComponent(asked)}`);
  expect(new URL(at(answer) ?? '', 'http://x').searchParams.get('return')).toBe(to);
});

it.each([
  ['down', 'esia-unavailable'],
  ['html', 'esia-rubbish'],
  ['redirect', 'esia-rubbish'],
  ['error-200', 'esia-code-used'],
  ['state-foreign', 'esia-rubbish'],
  ['profile-500', 'esia-unavailable'],
  ['alg-none', 'esia-untrusted-token'],
  ['alg-hs256', 'esia-untrusted-token'],
  ['alg-other', 'esia-untrusted-token'],
  ['unknown-key', 'esia-untrusted-token'],
  ['tampered', 'esia-untrusted-token'],
  ['wrong-issuer', 'esia-untrusted-token'],
  ['wrong-audience', 'esia-untrusted-token'],
  ['wrong-subject', 'esia-untrusted-token'],
  ['expired', 'esia-untrusted-token'],
  ['not-yet', 'esia-untrusted-token'],
  ['stale', 'esia-untrusted-token'],
  ['foreign-person', 'esia-untrusted-token'],
  ['foreign-client', 'esia-untrusted-token'],
  ['access-tampered', 'esia-untrusted-token'],
  ['trust-differs', 'esia-untrusted-token'],
] as const)('says what happened when ЕСИА is %s, and opens nothing', async (failure, key) => {
  await bound(head);
  const someone = browser();
  const away = at(await someone.open('/staff/esia/start')) ?? '';
  const back = (await stand.signIn(away, 'staff')).href;
  stand.failures.add(failure);
  expect(keyOf(await someone.open(back))).toBe(key);
  expect(session(someone)).toBeUndefined();
  const lines = said.mock.calls.map(([line]) => String(line)).join('\n');
  expect(lines).not.toMatch(/Сурская|1000404453|eyJ|code=/);
  const { data } = await someone.ask('staffEsia.door', { failure: key });
  expect(data).toMatchObject({ offered: true, refusal: expect.stringMatching(/ничего не записано/i) });
});
