import { gostHere } from '@pbnet/stand-in-certificates';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EsiaFailure } from './esia.ts';
import { identity, refusalIn, refusalOf, requester, verified, type Requester } from './testing/requester.ts';

const codeFor = async (esia: Requester) =>
  (await esia.signIn(esia.address(), 'penza')).searchParams.get('code') ?? '';

// The requests are signed by openssl: Debian's libengine-gost-openssl.
describe.runIf(gostHere)('switched failures of ЕСИА', () => {
  beforeAll(() => void identity('requester'));

  it('are switched over the wire and happen as often as they were told to', async () => {
    const esia = await requester();
    const post = (body: object) =>
      fetch(`${esia.url}/stand-in/failures`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    for (const kind of ['everything', 'toString', 7]) expect((await post({ kind })).status).toBe(400);
    await post({ kind: 'overloaded' });
    const page = await (await fetch(esia.url)).text();
    expect(page).toContain('Перегрузка (ESIA-007008): осталось раз: 1');
    expect(refusalIn(await esia.signIn(esia.address(), 'penza'))).toBe('ESIA-007008');
    expect(refusalIn(await esia.signIn(esia.address(), 'penza'))).toBeNull();
    expect(await (await fetch(esia.url)).text()).toContain('отказ ESIA-007008');
  });

  it.each([
    ['overloaded', 'ESIA-007008'],
    ['internal', 'ESIA-007007'],
    ['clock', 'ESIA-007015'],
    ['certificate-withdrawn', 'ESIA-007002'],
  ] as const)('%s is a refusal of the exchange', async (failure, code) => {
    const esia = await requester();
    const given = await codeFor(esia);
    esia.failures.add(failure);
    expect(await refusalOf(await esia.exchange(given))).toEqual([400, code]);
    expect((await esia.exchange(given)).status).toBe(200);
  });

  it('break the line and the answers of the exchange', async () => {
    const esia = await requester({ slowMs: 50 });
    for (const failure of ['down', 'slow'] as const) {
      esia.failures.add(failure);
      await expect(esia.exchange('any')).rejects.toThrow('fetch failed');
    }
    esia.failures.add('error-500');
    expect((await esia.exchange('any')).status).toBe(500);
    esia.failures.add('html');
    expect((await esia.exchange('any')).headers.get('content-type')).toContain('text/html');
    esia.failures.add('cut');
    await expect((await esia.exchange('any')).json()).rejects.toThrow(SyntaxError);
    esia.failures.add('redirect');
    expect(await esia.exchange('any')).toMatchObject({ redirected: true, status: 404 });
    esia.failures.add('wrong-type');
    expect((await esia.exchange('any')).headers.get('content-type')).toContain('text/plain');
    esia.failures.add('error-200');
    expect(await refusalOf(await esia.exchange('any'))).toEqual([200, 'ESIA-007011']);
    esia.failures.add('drip');
    const dripping = (await esia.exchange('any')).body?.getReader();
    expect(await dripping?.read()).toEqual({ done: false, value: new Uint8Array([32]) });
    expect(await dripping?.read()).toMatchObject({ done: false });
    await dripping?.cancel();
    esia.failures.add('huge');
    expect((await (await esia.exchange('any')).arrayBuffer()).byteLength).toBeGreaterThan(4_000_000);
  });

  it('break the data of the person', async () => {
    const esia = await requester({ slowMs: 50 });
    const { access_token: access } = await esia.tokens('penza');
    const read = () => esia.profile(access, 1000404446, '?embed=(contacts.elements)');
    esia.failures.add('profile-slow');
    await expect(read()).rejects.toThrow('fetch failed');
    for (const [failure, status] of [
      ['profile-401', 401],
      ['profile-500', 500],
    ] as const) {
      esia.failures.add(failure);
      expect((await read()).status).toBe(status);
    }
    esia.failures.add('trust-differs');
    esia.failures.add('email-unverified');
    expect(await (await read()).json()).toMatchObject({
      trusted: false,
      contacts: { elements: [{ vrfStu: 'NOT_VERIFIED' }] },
    });
    expect(await (await read()).json()).toMatchObject({ trusted: true });
  });

  it('keep or change the state, the scope and the id token', async () => {
    const esia = await requester();
    esia.failures.add('state-lost');
    expect(await esia.tokens('penza')).not.toHaveProperty('state');
    esia.failures.add('state-foreign');
    expect((await esia.tokens('penza')).state).toBe('00000000-0000-4000-8000-000000000000');
    esia.failures.add('no-id-token');
    expect(await esia.tokens('penza')).not.toHaveProperty('id_token');
    expect(await esia.tokens('penza')).not.toHaveProperty('refresh_token');
    esia.failures.add('refresh-token');
    expect(await esia.tokens('penza')).toHaveProperty('refresh_token');
    expect(await esia.tokens('penza', { access_type: 'offline' })).toHaveProperty('refresh_token');
    esia.failures.add('less-scope');
    const { access_token: access } = await esia.tokens('penza');
    const [key = { algorithm: 'RS256', pem: '' }] = esia.keys;
    expect(verified(access, key).payload['scope']).toBe('openid');
  });

  const now = Math.floor(Date.now() / 1000);
  const soon = now + 600;
  const idTokens: readonly [EsiaFailure, boolean, object][] = [
    ['wrong-issuer', true, { payload: { iss: 'http://esia.another.example/' } }],
    ['wrong-audience', true, { payload: { aud: 'OTHER_SYSTEM' } }],
    ['wrong-subject', true, { payload: { sub: 1000409999 } }],
    ['alg-none', false, { header: { alg: 'none' } }],
    ['alg-hs256', false, { header: { alg: 'HS256' } }],
    ['unknown-key', false, { header: { alg: 'RS256' } }],
    ['tampered', false, { payload: { auth_time: 0 } }],
  ];

  it.each(idTokens)('%s is in the id token, genuine: %s', async (failure, isGenuine, part) => {
    const esia = await requester();
    esia.failures.add(failure);
    const { id_token: id } = await esia.tokens('penza');
    const [key = { algorithm: 'RS256', pem: '' }] = esia.keys;
    expect(verified(id, key)).toMatchObject({ isGenuine, ...part });
    expect(verified((await esia.tokens('penza')).id_token, key).isGenuine).toBe(true);
  });

  it('sign the id token by the other algorithm, or date it into the past or the future', async () => {
    const esia = await requester();
    const [rsa = { algorithm: 'RS256', pem: '' }, gost = rsa] = esia.keys;
    esia.failures.add('alg-other');
    const other = verified((await esia.tokens('penza')).id_token, gost);
    expect([other.header['alg'], other.isGenuine]).toEqual(['GOST3410_2012_256', true]);
    esia.failures.add('duplicate-claims');
    const { id_token: twice } = await esia.tokens('penza');
    expect(verified(twice, rsa).isGenuine).toBe(true);
    expect(
      Buffer.from(twice.split('.')[1] ?? '', 'base64url')
        .toString()
        .match(/"sub":/g),
    ).toHaveLength(2);
    esia.failures.add('expired');
    const expired = verified((await esia.tokens('penza')).id_token, rsa);
    expect([expired.isGenuine, Number(expired.payload['exp']) < now]).toEqual([true, true]);
    esia.failures.add('stale');
    const stale = verified((await esia.tokens('penza')).id_token, rsa);
    expect([stale.isGenuine, Number(stale.payload['iat']) < now - 3_000]).toEqual([true, true]);
    expect(Number(stale.payload['exp'])).toBeGreaterThan(now);
    esia.failures.add('not-yet');
    const early = verified((await esia.tokens('penza')).id_token, rsa);
    expect([early.isGenuine, Number(early.payload['nbf']) > soon]).toEqual([true, true]);
  });

  it.each([
    ['foreign-person', true, { 'urn:esia:sbj_id': 1000409999 }, 403],
    ['foreign-client', true, { client_id: 'OTHER_SYSTEM' }, 200],
    ['access-issuer', true, {}, 401],
    ['access-expired', true, {}, 401],
    ['access-alg-none', false, {}, 401],
    ['access-tampered', false, {}, 401],
  ] as const)('%s is in the access token, genuine: %s', async (failure, isGenuine, claims, status) => {
    const esia = await requester();
    esia.failures.add(failure);
    const { access_token: access } = await esia.tokens('penza');
    const [key = { algorithm: 'RS256', pem: '' }] = esia.keys;
    expect(verified(access, key)).toMatchObject({ isGenuine, payload: claims });
    expect((await esia.profile(access, 1000404446)).status).toBe(status);
  });

  it('do not stand in the way of new keys: both are listed, the new one signs', async () => {
    const esia = await requester();
    const before = [...esia.keys];
    esia.rotateKeys();
    const after = esia.keys;
    expect(after.slice(0, 2)).toEqual(before);
    const [, , newest = { algorithm: 'RS256', pem: '' }] = after;
    expect(verified((await esia.tokens('penza')).id_token, newest).isGenuine).toBe(true);
  });
});
