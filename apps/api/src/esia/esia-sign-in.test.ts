import { DomainError } from '@pbnet/domain';
import { rm, stat, utimes, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { testApi } from '../testing/api.ts';
import { esiaDesk, json, oid, redirectUri, rsaKeys, type Mischief } from '../testing/esia-desk.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../testing/network.ts';

const desk = await esiaDesk('RS256');
const api = await testApi(desk.settings);
await seedNetwork(api.database);
const { raw } = api.database;
const administrator = await seedActor(api.database, 'administrator', networkPlace);
const penza = await seedActor(api.database, 'regional-head', regionalCenterPlace(1));
const signIn = api.services.esiaSignIn ?? expect.unreachable();
const day = 24 * 3600 * 1000;
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeEach(async () => {
  desk.misbehave();
  await desk.writeKeys([{ algorithm: 'RS256', pem: desk.keys.pem }]);
  await raw`delete from sign_in_throttles`;
});
afterEach(() => said.mockClear());

type Query = Record<string, string>;

async function begun(returnTo = '/portal/card') {
  const { url, browser } = await signIn.begin({ purpose: 'reader', returnTo, redirectUri });
  return { browser, state: url.searchParams.get('state') ?? '' };
}

function finished(browser: string | null, query: Query | string) {
  return signIn.finish({ purpose: 'reader', browser, query: new URLSearchParams(query), redirectUri });
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const found: unknown = await work.then(
    () => 'signed in',
    (error: unknown) => error,
  );
  return found instanceof DomainError ? found.key : String(found);
}

async function refusedFor(how: Mischief): Promise<string> {
  const { browser, state } = await begun();
  desk.misbehave(how);
  const key = await refusal(finished(browser, { state, code: 'code' }));
  desk.misbehave();
  return key;
}

const found = async (actor = administrator) =>
  (await api.services.networkHealth.findings(actor)).filter(({ kind }) => kind.startsWith('esia'));

it('brings the person back to the page that was left, once', async () => {
  const { browser, state } = await begun();
  const query = { state, code: 'code' };
  expect(await finished(browser, query)).toMatchObject({
    ...{ returnPath: '/portal/card', person: { oid: String(oid), lastName: 'Фамилия006' } },
  });
  expect(await refusal(finished(browser, query))).toBe('esia-attempt-over');
  expect(said).not.toHaveBeenCalled();
});

it('asks nothing of ESIA for a return that it did not begin', async () => {
  const mine = await begun();
  const other = await begun();
  desk.misbehave();
  const { browser, state } = mine;
  for (const work of [
    () => finished(browser, { state: other.state, code: 'code' }),
    () => finished(other.browser, { state, code: 'code' }),
    () => finished(null, { state, code: 'code' }),
    () => finished(browser, { code: 'code' }),
    () => finished(browser, `state=${state}&state=${state}&code=code`),
    () => finished(browser, `state=${state}&code=code&code=other`),
    () => finished(browser, `state=${state}&error=a&error=b`),
  ])
    expect(await refusal(work())).toBe('esia-attempt-over');
  expect(desk.asked).toEqual([]);
  expect(await finished(browser, { state, code: 'code' })).toMatchObject({ returnPath: '/portal/card' });
});

it('uses the attempt up by a refusal too, and tells the person only what is the person’s', async () => {
  const { browser, state } = await begun();
  const description = 'ESIA-007004: The resource owner denied the request';
  const query = { state, error: 'access_denied', error_description: description };
  expect(await refusal(finished(browser, query))).toBe('esia-cancelled');
  expect(await refusal(finished(browser, { state, code: 'code' }))).toBe('esia-attempt-over');
  expect(said).not.toHaveBeenCalled();
  expect(await found()).toEqual([]);
  const next = await begun();
  expect(await refusal(finished(next.browser, { state: next.state }))).toBe('esia-code-used');
});

it('shows the administrator what to mend until somebody gets in, and logs nothing of the person', async () => {
  const clock = { error: 'invalid_request', error_description: 'ESIA-007015: Фамилия006' };
  expect(await refusedFor({ te: (response) => json(response, 400, clock) })).toBe('esia-out-of-order');
  expect(await refusedFor({ te: (response) => json(response, 400, clock) })).toBe('esia-out-of-order');
  expect(await refusedFor({ id: { claims: { aud: 'OTHER' } } })).toBe('esia-untrusted-token');
  expect(await found()).toMatchObject([
    { kind: 'esia-trouble', next: { ru: expect.stringContaining('NTP') }, to: '/administration/settings' },
    { kind: 'esia-trouble', next: { ru: expect.stringContaining('маркер выдан другой системе') } },
  ]);
  expect(await found(penza)).toEqual([]);
  expect(await raw`select times from esia_troubles order by since`).toEqual([{ times: 2 }, { times: 1 }]);
  const lines = said.mock.calls.map(([line]) => String(line));
  expect(
    lines.map((line) => (JSON.parse(line) as { errors: { message: string }[] }).errors[0]?.message),
  ).toEqual([...['clock ESIA-007015', 'clock ESIA-007015', 'untrusted-token audience']]);
  for (const line of lines)
    for (const word of ['Фамилия', String(oid), 'eyJ']) expect(line).not.toContain(word);
  const { browser, state } = await begun();
  await finished(browser, { state, code: 'code' });
  expect(await found()).toEqual([]);
});

it('warns of ESIA’s keys a month before they end, and of none in force', async () => {
  const keyUntil = (days: number) =>
    desk.writeKeys([
      { algorithm: 'RS256', pem: desk.keys.pem, to: new Date(Date.now() + days * day) },
      { algorithm: 'GOST3410_2012_256', pem: desk.keys.pem },
    ]);
  await keyUntil(31);
  expect(await found()).toEqual([]);
  await keyUntil(29);
  expect(await found()).toMatchObject([{ key: 'esia-keys', kind: 'esia-key-ending' }]);
  await keyUntil(6);
  expect(await found()).toMatchObject([{ key: 'esia-keys', kind: 'esia-trouble' }]);
  await keyUntil(-1);
  expect(await found()).toMatchObject([{ next: { ru: expect.stringContaining('ESIA_KEYS_FILE') } }]);
  expect(await refusedFor({})).toBe('esia-out-of-order');
  await writeFile(desk.keysFile, '{');
  expect((await found())[0]).toMatchObject({ next: { ru: expect.stringContaining('не читается') } });
  // Put right by a tool that keeps time and size of the file: what could not be read is not remembered.
  const { atime, mtime } = await stat(desk.keysFile);
  const right = JSON.stringify([
    { algorithm: 'RS256', pem: desk.keys.pem, from: '2020-01-01', to: '2090-01-01' },
  ]);
  for (const text of [right.replace('[', '('), right]) {
    await writeFile(desk.keysFile, text);
    await utimes(desk.keysFile, atime, mtime);
    const ofKeys = (await found()).filter(({ key }) => key === 'esia-keys');
    expect(ofKeys).toHaveLength(text === right ? 0 : 1);
  }
  await rm(desk.keysFile);
  expect((await found())[0]).toMatchObject({ next: { ru: expect.stringContaining('не читается') } });
});

it('counts on the next key only where it takes over without a gap', async () => {
  await raw`delete from esia_troubles`;
  const after = (days: number) => new Date(Date.now() + days * day);
  const key = { algorithm: 'RS256', pem: desk.keys.pem };
  const next = (from: number) => ({ ...key, from: after(from), to: after(300) });
  await desk.writeKeys([next(10), { ...key, to: after(12) }]);
  expect(await found()).toEqual([]);
  await desk.writeKeys([next(15), { ...key, to: after(12) }]);
  expect(await found()).toMatchObject([{ key: 'esia-keys', kind: 'esia-key-ending' }]);
});

it('goes on by the good keys when one of the file is mistyped, and says so before people notice', async () => {
  const key = { algorithm: 'RS256', pem: desk.keys.pem };
  const rubbish = '-----BEGIN PUBLIC KEY-----\nrubbish\n-----END PUBLIC KEY-----\n';
  const gost = { algorithm: 'GOST3410_2012_256', pem: rubbish };
  await desk.writeKeys([{ ...key, pem: rubbish }, { ...key, pem: rsaKeys(1024).pem }, { pem: 7 }, gost, key]);
  expect(await found()).toMatchObject([
    { key: 'esia-keys-unread', next: { ru: expect.stringContaining('не читаются ключи: 4') } },
  ]);
  const { browser, state } = await begun();
  expect(await finished(browser, { state, code: 'code' })).toMatchObject({ returnPath: '/portal/card' });
  await desk.writeKeys([{ ...key, pem: rubbish }]);
  expect(await found()).toMatchObject([{ next: { ru: expect.stringContaining('не читается') } }]);
});

it('warns of the own certificate a month before it ends', async () => {
  await raw`delete from esia_troubles`;
  const own = async (daysBefore: number) => {
    const at = new Date(desk.signer.notAfter.getTime() - daysBefore * day);
    api.moveTo(at.toISOString());
    const later = new Date(at.getTime() + 365 * day);
    await desk.writeKeys([{ algorithm: 'RS256', pem: desk.keys.pem, to: later }]);
    return found();
  };
  expect(await own(31)).toEqual([]);
  expect(await own(20)).toMatchObject([{ key: 'esia-certificate', kind: 'esia-key-ending' }]);
  expect(await own(3)).toMatchObject([{ key: 'esia-certificate', kind: 'esia-trouble' }]);
  expect(await own(-1)).toMatchObject([{ next: { ru: expect.stringContaining('Срок вышел') } }]);
  api.moveTo(new Date().toISOString());
});
