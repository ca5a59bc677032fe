import { startEsia, type EsiaFailure as Trouble } from '@pbnet/esia-stand-in';
import { gostHere, rootAuthority } from '@pbnet/stand-in-certificates';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { algorithms, clientId, redirectUri } from '../testing/esia-desk.ts';
import { testEnv } from '../testing/api.ts';
import { EsiaFailure, type EsiaFailureKind } from './esia-failure.ts';
import { esiaOf } from './esia-settings.ts';

// The stand-in reads certificates by ГОСТ only, so that nothing of it can be asked without the engine.
if (!gostHere) console.info('skipped: the stand-in of ESIA (no libengine-gost-openssl on this machine)');

const folder = await mkdtemp(path.join(tmpdir(), 'pbnet-esia-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(gostHere ? algorithms : [])('the stand-in of ESIA with tokens by %s', async (algorithm) => {
  const own = await rootAuthority(folder, {
    ...{ name: algorithm, kind: 'gost-256' },
    subject: '/C=RU/O=Библиотека/CN=PBNET',
  });
  const stand = await startEsia({
    ...{ algorithm, slowMs: 10_000 },
    clients: [{ clientId, certificatePem: own.pem, redirectUris: [redirectUri] }],
  });
  afterAll(() => stand.stop());
  const keysFile = path.join(folder, `${algorithm}.json`);
  const writeKeys = () => writeFile(keysFile, JSON.stringify(stand.keys));
  await writeKeys();
  let now = () => new Date();
  const settings = {
    ...{ ESIA_URL: stand.url, ESIA_CLIENT_ID: clientId, ESIA_ISSUER: stand.issuer },
    ...{ ESIA_ALGORITHM: algorithm, ESIA_KEYS_FILE: keysFile },
    ...{ ESIA_KEY_FILE: own.key, ESIA_CERTIFICATE_FILE: own.certificate },
  };
  const clientOf = (more: NodeJS.ProcessEnv = {}, patienceMs = 20_000) => {
    const esia = esiaOf({ env: testEnv('none', { ...settings, ...more }), now: () => now(), patienceMs });
    if (!esia) throw new Error('no ESIA');
    return esia.client;
  };
  const client = clientOf();
  beforeEach(() => {
    stand.failures.clear();
    now = () => new Date();
  });

  /** What the browser brings back. */
  async function returned(persona = 'penza', by = client): Promise<URLSearchParams> {
    const state = randomUUID();
    const back = await stand.signIn((await by.begin({ state, redirectUri })).href, persona);
    expect(back.href.startsWith(`${redirectUri}?`)).toBe(true);
    expect(back.searchParams.get('state')).toBe(state);
    return back.searchParams;
  }

  const finish = (back: URLSearchParams, by = client) =>
    by.finish({ code: back.get('code') ?? '', redirectUri });

  const kindOf = (end: Promise<unknown>): Promise<EsiaFailureKind | 'signed in'> =>
    end.then(
      () => 'signed in' as const,
      (error: unknown) => {
        if (error instanceof EsiaFailure) return error.kind;
        throw error;
      },
    );

  it.each([
    ['penza', 'confirmed'],
    ['kamchatka', 'confirmed'],
    ['unverified-email', 'confirmed'],
    ['long-name', 'confirmed'],
    ['foreign', 'confirmed'],
    ['staff', 'confirmed'],
    ['unconfirmed', 'unconfirmed'],
    ['child', 'child'],
  ])('lets in %s: %s', async (id, level) => {
    const persona = stand.personas.find((one) => one.id === id);
    const { lastName, firstName, middleName, birthDate, email, emailVerified, oid } = persona ?? {};
    expect(await finish(await returned(id))).toEqual({
      ...{ oid: String(oid), level, lastName, firstName, middleName: middleName ?? null },
      birthDate: birthDate?.split('.').toReversed().join('-'),
      email: emailVerified && email ? email.toLowerCase() : null,
      scopes: ['openid', 'fullname', 'birthdate', 'email'],
    });
  });

  it.each(['refusing', ''])('lets «%s» say no', async (persona) => {
    const back = await returned(persona);
    expect(back.get('code')).toBeNull();
    const refusal = client.refusal(back.get('error') ?? '', back.get('error_description') ?? '');
    expect(refusal).toMatchObject({ kind: 'cancelled', code: 'ESIA-007004' });
  });

  it('takes a code once, and from no other address', async () => {
    const back = await returned();
    expect(await finish(back)).toMatchObject({ level: 'confirmed' });
    expect(await kindOf(finish(back))).toBe('code-used');
    expect(await kindOf(client.finish({ code: 'made up', redirectUri }))).toBe('code-used');
    const other = client.finish({
      code: (await returned()).get('code') ?? '',
      redirectUri: `${redirectUri}2`,
    });
    expect(['code-used', 'misconfigured']).toContain(await kindOf(other));
  });

  it.each<[Trouble, EsiaFailureKind | 'signed in']>([
    ['down', 'unavailable'],
    ['slow', 'slow'],
    ['drip', 'slow'],
    ['error-500', 'unavailable'],
    ['error-200', 'code-used'],
    ['redirect', 'rubbish'],
    ['wrong-type', 'rubbish'],
    ['html', 'rubbish'],
    ['cut', 'rubbish'],
    ['huge', 'rubbish'],
    ['overloaded', 'unavailable'],
    ['internal', 'unavailable'],
    ['clock', 'clock'],
    ['certificate-withdrawn', 'misconfigured'],
    ['state-lost', 'rubbish'],
    ['state-foreign', 'rubbish'],
    ['no-id-token', 'rubbish'],
    ['wrong-issuer', 'untrusted-token'],
    ['wrong-audience', 'untrusted-token'],
    ['wrong-subject', 'untrusted-token'],
    ['alg-none', 'untrusted-token'],
    ['alg-hs256', 'untrusted-token'],
    ['alg-other', 'untrusted-token'],
    ['unknown-key', 'untrusted-token'],
    ['tampered', 'untrusted-token'],
    ['expired', 'untrusted-token'],
    ['not-yet', 'untrusted-token'],
    ['stale', 'untrusted-token'],
    ['foreign-person', 'untrusted-token'],
    ['foreign-client', 'untrusted-token'],
    ['duplicate-claims', 'untrusted-token'],
    ['refresh-token', 'signed in'],
    ['access-alg-none', 'untrusted-token'],
    ['access-tampered', 'untrusted-token'],
    ['access-expired', 'untrusted-token'],
    ['access-issuer', 'untrusted-token'],
    ['profile-401', 'rubbish'],
    ['profile-500', 'unavailable'],
    ['profile-slow', 'slow'],
    ['profile-drip', 'slow'],
    ['profile-cp1251', 'rubbish'],
    ['profile-html', 'rubbish'],
    ['profile-huge', 'rubbish'],
    ['trust-differs', 'untrusted-token'],
  ])('ends for «%s» as %s, and the next one gets in', async (trouble, kind) => {
    const by = kind === 'slow' ? clientOf({}, 700) : client;
    const back = await returned();
    stand.failures.add(trouble);
    expect(await kindOf(finish(back, by))).toBe(kind);
    stand.failures.clear();
    expect(await finish(await returned())).toMatchObject({ level: 'confirmed' });
  });

  it('takes no e-mail that lost its verification', async () => {
    const back = await returned();
    stand.failures.add('email-unverified');
    expect(await finish(back)).toMatchObject({ email: null, lastName: expect.any(String) });
  });

  it('has no reader without a name', async () => {
    const back = await returned();
    stand.failures.add('less-scope');
    expect(['scope-refused', 'signed in']).toContain(await kindOf(finish(back)));
  });

  it('tells by the number when the clock, the certificate, the scope or the mnemonic is wrong', async () => {
    const told = async (by: typeof client) => {
      const back = await returned('penza', by);
      return by.refusal(back.get('error') ?? '', back.get('error_description') ?? '').code;
    };
    now = () => new Date(Date.now() + 3600_000);
    expect(await told(client)).toBe('ESIA-007015');
    now = () => new Date();
    const foreign = await rootAuthority(folder, {
      ...{ name: `foreign-${algorithm}`, kind: 'gost-256' },
      subject: '/C=RU/CN=foreign',
    });
    expect(await told(clientOf({ ESIA_KEY_FILE: foreign.key }))).toBe('ESIA-007053');
    expect(await told(clientOf({ ESIA_SCOPES: 'openid fullname nonsense' }))).toBe('ESIA-007006');
    expect(await told(clientOf({ ESIA_SCOPES: 'openid fullname usr_org' }))).toBe('ESIA-007019');
    expect(await told(clientOf({ ESIA_CERTIFICATE_FILE: foreign.certificate }))).toMatch(
      /ESIA-0070(?:02|53)/,
    );
  });

  it('goes on with new keys of ESIA as soon as they are in the file, and not before', async () => {
    stand.rotateKeys();
    expect(await kindOf(finish(await returned()))).toBe('untrusted-token');
    await writeKeys();
    expect(await finish(await returned())).toMatchObject({ level: 'confirmed' });
  });
});

it('is no ESIA without an address, and names the setting that is missing', () => {
  const settings = (more: NodeJS.ProcessEnv) => ({ env: testEnv('none', more), now: () => new Date() });
  expect(esiaOf(settings({}))).toBeNull();
  expect(() => esiaOf(settings({ ESIA_URL: 'http://127.0.0.1:9' }))).toThrow('ESIA_CERTIFICATE_FILE');
});
