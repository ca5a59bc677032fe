import { TRPCError } from '@trpc/server';
import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { testServer } from '../testing/browser.ts';
import { centerPlace, networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../testing/network.ts';

const api = await testApi();
await seedNetwork(api.database);
const { raw } = api.database;
const browser = await testServer(api);
const administrator = await seedActor(api.database, 'administrator', networkPlace);
const { accounts, identity } = api.as(administrator);
const password = 'снег в апреле тает быстро';

let number = 0;

async function invited(bindings: Parameters<typeof accounts.invite>[0]['bindings'] = [
  { role: 'center-manager', centerId: 11 },
]) {
  number += 1;
  const email = `staff${number}@center.example`;
  const id = await accounts.invite({ email, displayName: `Менеджер ЦУД ${number}`, bindings });
  return { id, email };
}

/** The secret of the newest link in the account's letters. */
async function linkOf(id: string): Promise<string> {
  const [letter] = await raw`select plain from deliveries where account_id = ${id} order by queued_at desc limit 1`;
  return /http:\/\/localhost:3000\/(?:invitation|password)\/([\w-]+)/.exec(letter?.['plain'])?.[1] ?? '';
}

async function active(bindings?: Parameters<typeof accounts.invite>[0]['bindings']) {
  const account = await invited(bindings);
  await identity.acceptLink({ token: await linkOf(account.id), password });
  const someone = browser();
  expect(await someone.call('mutation', 'identity.signIn', { email: account.email, password })).toMatchObject({
    status: 200,
  });
  return { ...account, someone };
}

const key = (error: unknown) =>
  error instanceof TRPCError && error.cause && 'key' in error.cause ? error.cause.key : error;
const refusal = (call: Promise<unknown>) => call.then(() => 'allowed', key);

it('invites by letter; the link sets a password once and opens the account with its role', async () => {
  const { id, email } = await invited();
  const token = await linkOf(id);
  expect(await identity.readLink({ token })).toMatchObject({ purpose: 'invitation', email });
  expect(await refusal(identity.acceptLink({ token, password: 'слабый' }))).toBe('password-short');
  await identity.acceptLink({ token, password });
  expect(await refusal(identity.acceptLink({ token, password }))).toBe('link-spent');
  const someone = browser();
  await someone.call('mutation', 'identity.signIn', { email: `  ${email.toUpperCase()} `, password });
  expect((await someone.call('query', 'identity.me')).data).toMatchObject({
    role: 'center-manager',
    place: centerPlace(11),
  });
});

it('sends the invitation anew; the older link stops working', async () => {
  const { id } = await invited();
  const first = await linkOf(id);
  await accounts.resendInvitation({ id });
  expect(await refusal(identity.readLink({ token: first }))).toBe('link-spent');
  expect(await identity.readLink({ token: await linkOf(id) })).toMatchObject({ purpose: 'invitation' });
});

it('refuses a link that is too old', async () => {
  const { id } = await invited();
  await raw`update account_tokens set expires_at = now() - interval '1 second' where account_id = ${id}`;
  expect(await refusal(identity.readLink({ token: await linkOf(id) }))).toBe('link-spent');
});

it('resets a password by letter and ends every session', async () => {
  const { id, email, someone } = await active();
  await browser().call('mutation', 'identity.requestPassword', { email });
  await identity.acceptLink({ token: await linkOf(id), password: 'совсем другой набор слов' });
  expect((await someone.call('query', 'identity.me')).data).toBeNull();
  const old = await browser().call('mutation', 'identity.signIn', { email, password });
  expect(old.status).toBe(403);
});

it('answers alike for an unknown address and writes no letter', async () => {
  const letters = () => raw`select count(*)::int as n from deliveries`.then(([row]) => row?.['n']);
  const before = await letters();
  const answer = await browser().call('mutation', 'identity.requestPassword', { email: 'nobody@center.example' });
  expect(answer).toMatchObject({ status: 200, data: null });
  expect(await letters()).toBe(before);
});

it('refuses a second account with the same address', async () => {
  const { email } = await invited();
  const bindings = [{ role: 'director' as const }];
  expect(await refusal(accounts.invite({ email, displayName: 'Другой', bindings }))).toBe('email-taken');
});

it.each([
  [{ role: 'director', regionalCenterId: 1 }],
  [{ role: 'regional-head' }],
  [{ role: 'regional-head', centerId: 11 }],
  [{ role: 'center-manager', regionalCenterId: 1 }],
  [{ role: 'center-manager', centerId: 999 }],
] as const)('refuses a place that does not fit the role: %o', async (binding) => {
  const { id } = await invited();
  expect(await refusal(accounts.grantRole({ id, ...binding }))).toBe('binding-place-wrong');
});

it('lets a person with two roles act under either, with a new token each time', async () => {
  const { someone } = await active([
    { role: 'center-manager', centerId: 11 },
    { role: 'regional-head', regionalCenterId: 2 },
  ]);
  const me = async () => (await someone.call('query', 'identity.me')).data as { bindings: { id: number }[] };
  const before = someone.cookie;
  const { bindings } = await me();
  await someone.call('mutation', 'identity.switchBinding', { bindingId: bindings[1]?.id });
  expect(someone.cookie).not.toBe(before);
  expect(await me()).toMatchObject({ role: 'regional-head', place: regionalCenterPlace(2), placeName: 'РЦ Камчатский край' });
});

it('does not let a person take a binding of another', async () => {
  const { someone } = await active();
  const { id } = await invited([{ role: 'director' }]);
  const foreign = (await accounts.get({ id })).bindings[0]?.id;
  const answer = await someone.call('mutation', 'identity.switchBinding', { bindingId: foreign });
  expect(answer.status).toBe(404);
});

it('ends the sessions of a revoked role at once', async () => {
  const { id, someone } = await active();
  const bindingId = (await accounts.get({ id })).bindings[0]?.id ?? 0;
  await accounts.revokeRole({ id, bindingId });
  expect((await someone.call('query', 'identity.me')).data).toBeNull();
});

it('ends the sessions of a disabled account at once and opens it again', async () => {
  const { id, email, someone } = await active();
  const { version } = await accounts.get({ id });
  await accounts.disable({ id, version });
  expect((await someone.call('query', 'identity.me')).data).toBeNull();
  expect((await browser().call('mutation', 'identity.signIn', { email, password })).status).toBe(403);
  await accounts.enable({ id, version: version + 1 });
  expect((await browser().call('mutation', 'identity.signIn', { email, password })).status).toBe(200);
});

it('tells the second of two editors what the row is now', async () => {
  const { id, email } = await invited();
  await accounts.update({ id, version: 1, email, displayName: 'Первая правка' });
  const error = await accounts.update({ id, version: 1, email, displayName: 'Вторая' }).catch((e: TRPCError) => e.cause);
  expect(error).toMatchObject({ key: 'stale-edit', details: { current: { displayName: 'Первая правка', version: 2 } } });
});

it('keeps the last administrator, and nobody disables the own account', async () => {
  const own = await accounts.get({ id: administrator.accountId });
  expect(await refusal(accounts.disable({ id: own.id, version: own.version }))).toBe('account-own');
  const bindingId = own.bindings[0]?.id ?? 0;
  expect(await refusal(accounts.revokeRole({ id: own.id, bindingId }))).toBe('last-administrator');
});

it('lists accounts by name, role and state', async () => {
  const { id } = await invited([{ role: 'regional-head', regionalCenterId: 3 }]);
  const { displayName } = await accounts.get({ id });
  const page = await accounts.list({ search: displayName.toLowerCase(), role: 'regional-head', state: 'invited' });
  expect(page).toMatchObject({ total: 1, rows: [{ id, bindings: [{ placeName: 'РЦ Калининградская область' }] }] });
  expect((await accounts.list({ search: '%' })).total).toBe(0);
});

it('changes the own password and ends the other sessions', async () => {
  const { email, someone } = await active();
  const other = browser();
  await other.call('mutation', 'identity.signIn', { email, password });
  const wrong = { current: 'не тот пароль', password: 'ёлка стоит у окна' };
  expect((await someone.call('mutation', 'identity.changePassword', wrong)).status).toBe(422);
  const right = { current: password, password: 'ёлка стоит у окна' };
  expect((await someone.call('mutation', 'identity.changePassword', right)).status).toBe(200);
  expect((await other.call('query', 'identity.me')).data).toBeNull();
  expect((await someone.call('query', 'identity.me')).data).not.toBeNull();
});

it('lists the own sessions and ends one of them', async () => {
  const { email, someone } = await active();
  const other = browser();
  await other.call('mutation', 'identity.signIn', { email, password });
  const list = (await someone.call('query', 'identity.sessions')).data as { id: string; current: boolean }[];
  expect(list.map(({ current }) => current).toSorted()).toEqual([false, true]);
  const sessionId = list.find(({ current }) => !current)?.id;
  await someone.call('mutation', 'identity.endSession', { sessionId });
  expect((await other.call('query', 'identity.me')).data).toBeNull();
});

it('writes personal fields into the audit log only encrypted, and erasing makes them unreadable', async () => {
  const { id, email } = await active();
  const rows = () => raw`select action, before::text || coalesce(after::text, '') as plain, personal
    from audit_log where entity_id = ${id} and personal is not null`;
  const [row] = await rows();
  expect(Buffer.from(row?.['personal']).includes(Buffer.from(email))).toBe(false);

  const { version } = await accounts.get({ id });
  await accounts.disable({ id, version });
  await accounts.erase({ id, version: version + 1 });
  const [key] = await raw`select wrapped_key, destroyed from person_keys where account_id = ${id}`;
  expect(key).toEqual({ wrapped_key: null, destroyed: true });
  const everything = await raw`
    select (select jsonb_agg(a) from accounts a where id = ${id})::text
        || coalesce((select jsonb_agg(d) from deliveries d where account_id = ${id})::text, '')
        || (select jsonb_agg(l) from audit_log l where entity_id = ${id})::text as text`;
  expect(everything[0]?.['text']).not.toContain(email);
});
