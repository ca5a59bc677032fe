import { TOTP } from 'otpauth';
import { beforeEach, expect, it, vi } from 'vitest';
import { at, keyOf, meOf, session, staffEsiaDesk } from '../testing/staff-esia-desk.ts';

const desk = await staffEsiaDesk();
const { api, password, administrator, head, other } = desk;
const { browser, versionOf, signedIn, invited, throughEsia, bound } = desk;
const { raw } = api.database;
const { staffEsia } = api.as(administrator);
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(async () => {
  await desk.afresh();
  said.mockClear();
});

it('binds by the letter of the administrator, then lets in without a password', async () => {
  expect(await staffEsia.get({ id: head.accountId })).toMatchObject({ offered: true, state: 'none' });
  const someone = await signedIn(head);
  const token = await invited(head);
  expect(await staffEsia.get({ id: head.accountId })).toMatchObject({ state: 'invited' });
  await someone.call('staffEsia.accept', { token });
  expect(at(await throughEsia(someone, '/staff/esia/bind'))).toBe('/account?gosuslugi=bound');
  expect((await someone.ask('staffEsia.own')).data).toMatchObject({ state: 'bound', invitedUntil: null });

  const fresh = browser();
  const answer = await throughEsia(fresh, '/staff/esia/start?return=%2Fmonitoring%2Fboard');
  expect(at(answer)).toBe('/sign-in?gosuslugi=done&return=%2Fmonitoring%2Fboard');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await meOf(fresh)).toBe(head.accountId);
  const actions = await raw`select action from audit_log where entity_id = ${head.accountId} order by id`;
  expect(actions.map(({ action }) => action)).toEqual([
    ...['identity.sign-in', 'account.esia-invite', 'account.esia-bind', 'identity.sign-in-esia'],
  ]);
  const letters =
    await raw`select kind from deliveries where account_id = ${head.accountId} order by queued_at`;
  expect(letters.map(({ kind }) => kind)).toEqual(['esia-binding', 'esia-bound']);
});

it('keeps neither the number nor the name that ЕСИА knows, and logs none', async () => {
  await bound(head);
  const [row] = await raw<{ text: string }[]>`select (select string_agg(a::text, ' ') from account_esia a)
    || (select string_agg(l::text, ' ') from audit_log l)
    || (select string_agg(d::text, ' ') from deliveries d) as text`;
  for (const trace of ['1000404453', 'Сурская']) expect(row?.text).not.toContain(trace);
  expect(said).not.toHaveBeenCalled();
});

it('binds one person to one account, and an account to one person', async () => {
  await bound(head);
  const someone = await signedIn(other);
  await someone.call('staffEsia.accept', { token: await invited(other) });
  expect(keyOf(await throughEsia(someone, '/staff/esia/bind'))).toBe('staff-esia-taken');
  await expect(staffEsia.invite(await versionOf(head))).rejects.toMatchObject({
    cause: { key: 'staff-esia-bound' },
  });
});

it.each(['unconfirmed', 'child'])('lets in no %s record, and binds none', async (persona) => {
  const someone = await signedIn(head);
  await someone.call('staffEsia.accept', { token: await invited(head) });
  expect(keyOf(await throughEsia(someone, '/staff/esia/bind', persona))).toBe('staff-esia-unconfirmed');
  expect(keyOf(await throughEsia(browser(), '/staff/esia/start', persona))).toBe('staff-esia-unconfirmed');
});

it('asks for the code where there is one: ЕСИА stands for the password alone', async () => {
  const someone = await bound(head);
  const begun = await someone.call('identity.beginSecondFactor', { password });
  const totp = new TOTP({ secret: (begun.data as { secret: string }).secret });
  await someone.call('identity.confirmSecondFactor', {
    code: totp.generate({ timestamp: Date.now() - 30_000 }),
  });
  const fresh = browser();
  expect(at(await throughEsia(fresh, '/staff/esia/start'))).toContain('gosuslugi=code');
  const halfway = session(fresh);
  expect(await meOf(fresh)).toBeNull();
  expect((await fresh.call('staffEsia.goOn', {})).data).toEqual({ step: 'code' });
  expect(await fresh.call('staffEsia.goOn', { code: '000000' })).toMatchObject({ status: 403 });
  const code = totp.generate();
  // Another browser has no part in it.
  expect(await browser().call('staffEsia.goOn', { code })).toMatchObject({ status: 403 });
  expect((await fresh.call('staffEsia.goOn', { code })).data).toMatchObject({ step: 'done' });
  expect(await meOf(fresh)).toBe(head.accountId);
  expect(session(fresh)).not.toBe(halfway);
  const replay = browser();
  replay.jar.set('__Host-pbnet', halfway ?? '');
  expect(await replay.call('staffEsia.goOn', {})).toMatchObject({ status: 403 });
});

it('makes a role that needs the second factor set it up, once the time to put it off is over', async () => {
  await bound(administrator);
  await raw`update account_bindings set granted_at = now() - interval '30 days'`;
  const fresh = browser();
  expect(at(await throughEsia(fresh, '/staff/esia/start'))).toContain('gosuslugi=code');
  const { data } = await fresh.call('staffEsia.goOn', {});
  expect(data).toMatchObject({ step: 'enrol', secret: expect.any(String) });
  const code = new TOTP({ secret: (data as { secret: string }).secret }).generate();
  const done = await fresh.call('staffEsia.goOn', { code });
  expect(done.data).toMatchObject({ step: 'done', recoveryCodes: expect.any(Array) });
  expect(await meOf(fresh)).toBe(administrator.accountId);
});

it('is closed by unbinding, at once and with every session', async () => {
  const someone = await bound(head);
  const stale = await versionOf(other);
  await expect(staffEsia.remove(stale)).rejects.toMatchObject({ cause: { key: 'staff-esia-absent' } });
  await staffEsia.remove(await versionOf(head));
  expect(await meOf(someone)).toBeNull();
  expect(keyOf(await throughEsia(browser(), '/staff/esia/start'))).toBe('staff-esia-unknown');
});

it('lets in nobody whose account is disabled, and forgets the erased', async () => {
  await bound(head);
  const { accounts } = api.as(administrator);
  await accounts.disable(await versionOf(head));
  expect(keyOf(await throughEsia(browser(), '/staff/esia/start'))).toBe('staff-esia-unknown');
  await accounts.erase(await versionOf(head));
  expect(await raw`select from account_esia`).toHaveLength(0);
});
