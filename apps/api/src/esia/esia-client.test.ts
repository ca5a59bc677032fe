import { gostHere, opensslEnvironment } from '@pbnet/stand-in-certificates';
import { execFileSync } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  algorithms,
  clientId,
  esiaDesk,
  json,
  oid,
  redirectUri,
  rightClaims,
  rsaKeys,
  tokenOf,
  type Forged,
  type Mischief,
} from '../testing/esia-desk.ts';
import { EsiaFailure } from './esia-failure.ts';

if (!gostHere) console.info('skipped: ESIA by ГОСТ (no libengine-gost-openssl on this machine)');

const back = { code: 'code-of-esia', redirectUri };
const seconds = () => Math.floor(Date.now() / 1000);

describe.each(algorithms)('a sign-in with tokens by %s', async (algorithm) => {
  const desk = await esiaDesk(algorithm);
  const client = desk.client();
  beforeEach(() => desk.misbehave());

  async function failure(how: Mischief, more = {}): Promise<EsiaFailure> {
    desk.misbehave(how);
    const found: unknown = await desk
      .client(more)
      .finish(back)
      .then(
        () => 'signed in',
        (error: unknown) => error,
      );
    if (!(found instanceof EsiaFailure)) throw new Error(`no failure of ESIA: ${String(found)}`);
    return found;
  }

  it('ends with the person, and asks for what was granted only', async () => {
    expect(await client.finish(back)).toEqual({
      ...{ oid: String(oid), level: 'confirmed', scopes: ['openid', 'fullname', 'birthdate', 'email'] },
      ...{ lastName: 'Фамилия006', firstName: 'Имя006', middleName: 'Отчество006' },
      ...{ birthDate: '2000-05-26', email: 'reader@pochta.example' },
    });
    const [exchange, card] = desk.asked.filter(({ path: asked }) => asked !== '/module');
    expect(Object.fromEntries(exchange?.form ?? [])).toMatchObject({
      ...{
        client_id: clientId,
        code: back.code,
        grant_type: 'authorization_code',
        redirect_uri: redirectUri,
      },
      ...{ scope: 'openid fullname birthdate email', token_type: 'Bearer' },
    });
    expect(card?.path).toBe(`/rs/prns/${oid}?embed=(contacts.elements)`);
    expect(card?.authorization).toMatch(/^Bearer /);
    const narrow = { claims: { scope: `openid fullname?oid=${oid}` } };
    desk.misbehave({ access: narrow });
    expect(await client.finish(back)).toMatchObject({ birthDate: null, email: null });
  });

  it.each<[string, Forged]>([
    ['no algorithm', { header: { alg: 'none' }, whole: (token) => token.replace(/[^.]+$/, '') }],
    ['no algorithm, with a signature', { header: { alg: 'none' } }],
    ['the other algorithm', { header: { alg: algorithm === 'RS256' ? 'GOST3410_2012_256' : 'RS256' } }],
    [
      'HS256 with the public key as the secret',
      {
        header: { alg: 'HS256' },
        signature: (text) => createHmac('sha256', desk.keys.pem).update(text).digest(),
      },
    ],
    [
      'the right name of algorithm over HS256',
      { signature: (text) => createHmac('sha256', desk.keys.pem).update(text).digest() },
    ],
    ['the signature of other bytes', { signature: (text) => desk.keys.sign(`${text} `) }],
    ['a reversed signature', { signature: (text) => Buffer.from(desk.keys.sign(text)).reverse() }],
    ['an empty signature', { whole: (token) => token.replace(/[^.]+$/, '') }],
    ['changed claims', { whole: (token) => swapped(token, { sub: oid + 1 }) }],
    ['a fourth part', { whole: (token) => `${token}.e30` }],
    ['stray characters', { whole: (token) => `${token}==` }],
    ['no token', { whole: () => 'null' }],
    ['critical extensions', { header: { crit: ['exp'] } }],
    ['another purpose', { header: { sbt: 'refresh' } }],
    ['another issuer', { claims: { iss: 'http://esia.example.evil/' } }],
    ['the issuer without its slash', { claims: { iss: 'http://esia.example' } }],
    ['another person', { claims: { sub: oid + 1, 'urn:esia:sbj_id': oid + 1 } }],
    ['an expired life', { claims: { exp: seconds() - 3600 } }],
    ['a life to come', { claims: { nbf: seconds() + 3600 } }],
    ['a birth to come', { claims: { iat: seconds() + 3600 } }],
    ['the issue of another sign-in', { claims: { iat: seconds() - 900, nbf: seconds() - 900 } }],
    ['no end', { claims: { exp: undefined } }],
    ['an end in words', { claims: { exp: '9999999999' } }],
    ['a claim twice', { text: (claims) => claims.replace(/^\{/, `{"iss":"http://evil.example/",`) }],
  ])('refuses either token with %s', async (_, forged) => {
    expect(await failure({ id: forged })).toMatchObject({ kind: 'untrusted-token' });
    expect(await failure({ access: forged })).toMatchObject({ kind: 'untrusted-token' });
    expect(desk.asked.filter(({ path: asked }) => asked.startsWith('/rs/'))).toEqual([]);
  });

  it.each<[string, Mischief]>([
    ['an identity for another system', { id: { claims: { aud: 'OTHER' } } }],
    ['an identity for several systems', { id: { claims: { aud: [clientId, 'OTHER'] } } }],
    ['access of another client', { access: { claims: { client_id: 'OTHER' } } }],
    ['scopes about another person', { access: { claims: { scope: `fullname?oid=${oid + 1}` } } }],
    ['a person who is not a person', { id: { claims: { sub: '../1' } } }],
    [
      'a subject of another number',
      { id: { claims: { 'urn:esia:sbj': { 'urn:esia:sbj:oid': 5, 'urn:esia:sbj:is_tru': true } } } },
    ],
    ['a level that the mark denies', { id: { claims: subject({ 'urn:esia:sbj:is_tru': undefined }) } }],
    ['a mark that the level denies', { id: { claims: subject({ 'urn:esia:sbj:lvl': 'P' }) } }],
    ['a level nobody knows', { id: { claims: subject({ 'urn:esia:sbj:lvl': 'X' }) } }],
    ['a card that denies the confirmation', { card: { trusted: false } }],
  ])('refuses %s', async (_, how) => {
    expect(await failure(how)).toMatchObject({ kind: 'untrusted-token' });
  });

  it('refuses tokens that changed places', async () => {
    const { id, access } = rightClaims();
    const exchange = {
      id_token: tokenOf(desk.keys, { header: { sbt: 'access' }, claims: access }),
      access_token: tokenOf(desk.keys, { header: { sbt: 'id' }, claims: id }),
    };
    expect(await failure({ exchange })).toMatchObject({ kind: 'untrusted-token' });
  });

  it.each([
    ['exp', -59, true],
    ['exp', -60, false],
    ['nbf', 60, true],
    ['nbf', 61, false],
    ['iat', 60, true],
    ['iat', 61, false],
    ['iat', -660, true],
    ['iat', -661, false],
  ])('bears a minute between the clocks: %s at %i seconds', async (claim, shift, borne) => {
    const now = seconds();
    const claims = { iat: now, nbf: now, exp: now + 3600, [claim]: now + shift };
    desk.misbehave({ id: { claims }, access: { claims } });
    const end = desk
      .client({ now: () => new Date(now * 1000) })
      .finish(back)
      .then(
        () => true,
        (error: EsiaFailure) => error.kind !== 'untrusted-token',
      );
    expect(await end).toBe(borne);
  });

  it('knows unconfirmed people and children', async () => {
    const id = { claims: subject({ 'urn:esia:sbj:is_tru': undefined, 'urn:esia:sbj:lvl': 'P' }) };
    desk.misbehave({ id, card: { trusted: false } });
    expect(await client.finish(back)).toMatchObject({ level: 'unconfirmed' });
    desk.misbehave({ id: { claims: subject({ 'urn:esia:sbj:lvl': 'KD' }) } });
    expect(await client.finish(back)).toMatchObject({ level: 'child' });
  });

  it('takes keys by their days, several at once, as people write them into the file', async () => {
    const key = { algorithm, pem: desk.keys.pem };
    const other = { algorithm, pem: algorithm === 'RS256' ? rsaKeys().pem : desk.keys.pem, kid: 'other' };
    const day = 86_400_000;
    await desk.writeKeys([other, { ...key, kid: 'own' }]);
    expect(await client.finish(back)).toMatchObject({ level: 'confirmed' });
    const today = new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10);
    await desk.writeKeys([{ ...key, to: today }]);
    expect(await client.finish(back)).toMatchObject({ level: 'confirmed' });
    await desk.writeKeys([{ ...key, to: new Date(Date.now() - day) }]);
    expect(await failure({})).toMatchObject({ kind: 'misconfigured', told: { key: 'esia-told-keys' } });
    await desk.writeKeys([{ ...key, from: new Date(Date.now() + day) }]);
    expect(await failure({})).toMatchObject({ kind: 'misconfigured' });
    await writeFile(desk.keysFile, '[{"algorithm":"none"}]');
    expect(await failure({})).toMatchObject({ kind: 'misconfigured' });
    await desk.writeKeys([key]);
    expect(await client.finish(back)).toMatchObject({ level: 'confirmed' });
  });

  it('sends the browser away with everything that ESIA asks for, signed', async () => {
    const state = randomUUID();
    const url = await client.begin({ state, redirectUri });
    const query = Object.fromEntries(url.searchParams);
    expect(url.pathname).toBe('/aas/oauth2/v2/ac');
    expect(query).toMatchObject({
      ...{ client_id: clientId, redirect_uri: redirectUri, state, response_type: 'code' },
      ...{ scope: 'openid fullname birthdate email', access_type: 'online' },
    });
    expect(query['timestamp']).toMatch(/^\d{4}\.\d\d\.\d\d \d\d:\d\d:\d\d \+0000$/);
    expect(query['client_certificate_hash']).toMatch(/^[0-9A-F]{64}$/);
    expect(query['client_secret']).toMatch(/^[\w-]{86}$/);
    if (!gostHere) return;
    const text = `${clientId}${query['scope']}${query['timestamp']}${state}${redirectUri}`;
    expect(await opensslTrusts(text, query['client_secret'] ?? '')).toBe(true);
    expect(await opensslTrusts(`${text} `, query['client_secret'] ?? '')).toBe(false);
  });

  async function opensslTrusts(text: string, secret: string): Promise<boolean> {
    const file = (name: string) => path.join(desk.folder, name);
    const options = { env: opensslEnvironment(), stdio: 'pipe' } as const;
    const own = file('own/root/own.pem');
    await writeFile(
      file('public'),
      execFileSync('openssl', ['x509', '-in', own, '-noout', '-pubkey'], options),
    );
    await writeFile(file('bytes'), Buffer.from(secret, 'base64url'));
    await writeFile(file('text'), text);
    expect((await readFile(file('bytes'))).byteLength).toBe(64);
    const checked = ['-verify', file('public'), '-signature', file('bytes'), file('text')];
    try {
      execFileSync('openssl', ['dgst', '-md_gost12_256', ...checked], options);
      return true;
    } catch {
      return false;
    }
  }

  it('leaves ESIA by its own name of the address', () => {
    const url = client.logoutUrl('https://pbnet.example/');
    expect(`${url.pathname}${url.search}`).toBe(
      `/idp/ext/Logout?client_id=${clientId}&redirect_url=https%3A%2F%2Fpbnet.example%2F`,
    );
  });

  it('believes ESIA again right after a bad answer', async () => {
    expect(await failure({ te: (response) => json(response, 500, {}) })).toMatchObject({
      kind: 'unavailable',
    });
    desk.misbehave();
    expect(await client.finish(back)).toMatchObject({ level: 'confirmed' });
  });
});

function subject(more: Readonly<Record<string, unknown>>) {
  const own = { 'urn:esia:sbj:oid': oid, 'urn:esia:sbj:is_tru': true, 'urn:esia:sbj:lvl': 'PR' };
  return { 'urn:esia:sbj': { ...own, ...more } };
}

/** The token with other claims under the old signature. */
function swapped(token: string, claims: Readonly<Record<string, unknown>>): string {
  const [head, body = '', signature] = token.split('.');
  const old: object = JSON.parse(Buffer.from(body, 'base64url').toString());
  const changed = Buffer.from(JSON.stringify({ ...old, ...claims })).toString('base64url');
  return [head, changed, signature].join('.');
}
