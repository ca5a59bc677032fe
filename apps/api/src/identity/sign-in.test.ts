import { TOTP } from 'otpauth';
import { beforeEach, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { testServer, type TestBrowser } from '../testing/browser.ts';
import { networkPlace, seedActor } from '../testing/network.ts';
import { currentCost, hashPassword } from './password-hash.ts';

const password = 'снег в апреле тает быстро';
const api = await testApi({ TRUSTED_PROXIES: '1' });
const { raw } = api.database;
const browser = await testServer(api);
const officer = await seedActor(api.database, 'monitoring-officer', networkPlace);
const administrator = await seedActor(api.database, 'administrator', networkPlace);
await raw`update accounts set password_hash = ${await hashPassword(password)}`;

const emailOf = ({ accountId }: { readonly accountId: string }) => `${accountId}@staff.example`;
const email = emailOf(officer);

const signIn = (someone: TestBrowser, input: object) => someone.call('mutation', 'identity.signIn', input);
const guess = (of: string, someone = browser()) => signIn(someone, { email: of, password: 'наугад' });
const message = (answer: { data: unknown }) => (answer.data as { message: string }).message;

beforeEach(async () => {
  await raw`delete from sign_in_throttles`;
  await raw`update accounts set totp_secret = null, totp_pending = null, totp_confirmed_at = null, totp_last_step = null`;
});

it('makes who guesses wait, with the time in words, and lets nobody else suffer', async () => {
  for (let tries = 0; tries < 5; tries += 1) expect(message(await guess(email))).toContain('не подходят');
  const right = await signIn(browser(), { email, password });
  expect(right).toMatchObject({ status: 403, setCookie: null });
  expect(message(right)).toMatch(/Следующая попытка возможна через (30|29) секунд\w?\./);
  expect(await signIn(browser(), { email: emailOf(administrator), password })).toMatchObject({ status: 200 });
});

it('doubles the wait with every further guess and forgets all after a right password', async () => {
  for (let tries = 0; tries < 5; tries += 1) await guess(email);
  await raw`update sign_in_throttles set blocked_until = now() - interval '1 second'`;
  await guess(email);
  expect(message(await guess(email))).toContain('через 1 минуту');
  await raw`update sign_in_throttles set blocked_until = now() - interval '1 second'`;
  expect(await signIn(browser(), { email, password })).toMatchObject({ status: 200 });
  expect(await raw`select 1 from sign_in_throttles where key like 'account:%'`).toHaveLength(0);
});

it('answers for an unknown account as for a known one, also when the wait begins', async () => {
  const answers = async (of: string) => {
    const texts: string[] = [];
    for (let tries = 0; tries < 6; tries += 1) texts.push(message(await guess(of)));
    return texts.map((text) => text.replace(/\d+ секунд\w*/, 'N'));
  };
  expect(await answers('nobody@staff.example')).toEqual(await answers(email));
});

it('counts guesses that arrive at the same moment', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => guess(email)));
  expect(answers.filter((answer) => message(answer).includes('не подходят'))).toHaveLength(5);
});

it('slows an address that tries many accounts', async () => {
  const texts: string[] = [];
  for (let number = 0; number < 31; number += 1) texts.push(message(await guess(`n${number}@staff.example`)));
  expect(texts.at(-1)).toContain('через 30 секунд');
});

it('keeps no name of an unknown person', async () => {
  await guess('someone@elsewhere.example');
  const [row] = await raw`select string_agg(key, ' ') as keys from sign_in_throttles`;
  expect(row?.['keys']).not.toContain('someone');
});

it('makes a hash of an older cost anew at sign-in', async () => {
  const old = await hashPassword(password, { ...currentCost, passes: 1 });
  await raw`update accounts set password_hash = ${old} where id = ${officer.accountId}`;
  expect(await signIn(browser(), { email, password })).toMatchObject({ status: 200 });
  const [row] = await raw`select password_hash from accounts where id = ${officer.accountId}`;
  expect(row?.['password_hash']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

interface Enrolled {
  readonly totp: TOTP;
  readonly recoveryCodes: readonly string[];
}

/** Sets a second factor up as the account page does. */
async function enrol(of: string): Promise<Enrolled> {
  const someone = browser();
  await signIn(someone, { email: of, password });
  const begun = await someone.call('mutation', 'identity.beginSecondFactor', { password });
  const { secret } = begun.data as { secret: string };
  const totp = new TOTP({ secret });
  const code = totp.generate({ timestamp: Date.now() - 30_000 });
  const done = await someone.call('mutation', 'identity.confirmSecondFactor', { code });
  return { totp, recoveryCodes: done.data as string[] };
}

it('asks for the code after the password, and each code works once', async () => {
  const { totp } = await enrol(email);
  expect((await signIn(browser(), { email, password })).data).toEqual({ step: 'code' });
  const code = totp.generate();
  expect(await signIn(browser(), { email, password, code: '000000' })).toMatchObject({ status: 403 });
  expect(await signIn(browser(), { email, password, code })).toMatchObject({ data: { step: 'done' } });
  const again = await signIn(browser(), { email, password, code });
  expect(message(again)).toContain('только один раз');
});

it('lets a code be one step early or late, not two', async () => {
  const { totp } = await enrol(email);
  const at = (steps: number) => totp.generate({ timestamp: Date.now() + steps * 30_000 });
  expect(await signIn(browser(), { email, password, code: at(2) })).toMatchObject({ status: 403 });
  expect(await signIn(browser(), { email, password, code: at(1) })).toMatchObject({ status: 200 });
});

it('takes a recovery code once, however it is typed', async () => {
  const { recoveryCodes } = await enrol(email);
  expect(recoveryCodes).toHaveLength(10);
  const code = recoveryCodes[0]?.toLowerCase().replaceAll('-', ' ');
  expect(await signIn(browser(), { email, password, code })).toMatchObject({ data: { step: 'done' } });
  expect(await signIn(browser(), { email, password, code })).toMatchObject({ status: 403 });
});

it('keeps the secret of the second factor encrypted', async () => {
  const { totp } = await enrol(email);
  const [row] = await raw`select totp_secret from accounts where id = ${officer.accountId}`;
  expect(Buffer.from(row?.['totp_secret']).includes(Buffer.from(totp.secret.bytes))).toBe(false);
});

it('asks an administrator to set codes up, and insists after the days of grace', async () => {
  const of = emailOf(administrator);
  const someone = browser();
  await signIn(someone, { email: of, password });
  expect((await someone.call('query', 'identity.me')).data).toMatchObject({ secondFactor: 'asked' });

  await raw`update account_bindings set granted_at = now() - interval '8 days'`;
  const step = (await signIn(browser(), { email: of, password })).data as { step: string; secret: string };
  expect(step).toMatchObject({ step: 'enrol', uri: expect.stringContaining('otpauth://totp/') });
  const code = new TOTP({ secret: step.secret }).generate();
  const done = await signIn(browser(), { email: of, password, code });
  expect(done.data).toMatchObject({ step: 'done', recoveryCodes: { length: 10 } });
  expect((await signIn(browser(), { email: of, password })).data).toEqual({ step: 'code' });
});

it('writes who signed in and who was refused into the audit log, without names', async () => {
  await guess(email);
  await signIn(browser(), { email, password });
  const rows =
    await raw`select action, actor_role, entity_id, ip, after from audit_log order by id desc limit 2`;
  expect(rows).toMatchObject([
    {
      action: 'identity.sign-in',
      actor_role: 'monitoring-officer',
      entity_id: officer.accountId,
      ip: '127.0.0.1',
    },
    { action: 'identity.sign-in-refused', actor_role: 'nobody', entity_id: officer.accountId },
  ]);
});
