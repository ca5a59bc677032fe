import type { TRPCError } from '@trpc/server';
import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { centerPlace, networkPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { refusal, testStaff } from '../testing/staff.ts';

const api = await testApi();
await seedNetwork(api.database);
const { raw } = api.database;
const { administrator, active, browser, invited, linkOf, password } = await testStaff(api);
const { accounts, identity } = api.as(administrator);

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
  const answer = await browser().call('mutation', 'identity.requestPassword', {
    email: 'nobody@center.example',
  });
  expect(answer).toMatchObject({ status: 200, data: null });
  expect(await letters()).toBe(before);
});

it('shows nobody the link of a letter in the mail log', async () => {
  const { id } = await invited();
  const secret = await linkOf(id);
  const [letter] = await raw`select id from deliveries where account_id = ${id}`;
  const deliveryId: string = letter?.['id'];
  const officer = await seedActor(api.database, 'monitoring-officer', networkPlace);
  for (const reader of [officer, administrator]) {
    const kept = await api.as(reader).mail.letter({ deliveryId });
    expect(kept).toMatchObject({ kind: 'invitation', plain: '', composed: false });
    expect(JSON.stringify(kept)).not.toContain(secret);
    await expect(api.services.mailLog.preview(reader, deliveryId)).rejects.toMatchObject({
      key: 'letter-secret',
    });
    await expect(api.services.mailLog.message(reader, deliveryId)).rejects.toMatchObject({
      key: 'letter-secret',
    });
  }
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
  const error = await accounts
    .update({ id, version: 1, email, displayName: 'Вторая' })
    .catch((e: TRPCError) => e.cause);
  expect(error).toMatchObject({
    key: 'stale-edit',
    details: { current: { displayName: 'Первая правка', version: 2 } },
  });
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
  const page = await accounts.list({
    search: displayName.toLowerCase(),
    role: 'regional-head',
    state: 'invited',
  });
  expect(page).toMatchObject({
    total: 1,
    rows: [{ id, bindings: [{ placeName: 'РЦ Калининградская область' }] }],
  });
  expect((await accounts.list({ search: '%' })).total).toBe(0);
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
