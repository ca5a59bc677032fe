import { gostHere } from '@pbnet/stand-in-certificates';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { startEsia } from './esia.ts';
import { home, identity, refusalIn, refusalOf, requester, system, verified } from './testing/requester.ts';

// The requests are signed by openssl: Debian's libengine-gost-openssl.
describe.runIf(gostHere)('ЕСИА', () => {
  beforeAll(() => void identity('requester'));

  it.each(['RS256', 'GOST3410_2012_256'] as const)('lets a person in and signs by %s', async (algorithm) => {
    const esia = await requester({ algorithm });
    const state = randomUUID();
    const back = await esia.signIn(esia.address({ state }), 'penza');
    expect(`${back.origin}${back.pathname}`).toBe(home);
    expect(back.searchParams.get('state')).toBe(state);
    const second = randomUUID();
    const answer = await esia.exchange(back.searchParams.get('code') ?? '', { state: second });
    const { access_token: access, id_token: id, ...rest } = (await answer.json()) as Record<string, string>;
    expect(rest).toEqual({ state: second, token_type: 'Bearer', expires_in: 3600 });

    const key = esia.keys.find((one) => one.algorithm === algorithm) ?? { algorithm, pem: '' };
    const about = verified(id ?? '', key);
    expect(about.isGenuine).toBe(true);
    expect(about.header).toEqual({ ver: 0, typ: 'JWT', sbt: 'id', alg: algorithm });
    expect(about.payload).toMatchObject({
      aud: system,
      sub: 1000404446,
      iss: esia.issuer,
      amr: 'PWD',
      'urn:esia:sbj': {
        'urn:esia:sbj:typ': 'P',
        'urn:esia:sbj:is_tru': true,
        'urn:esia:sbj:oid': 1000404446,
        'urn:esia:sbj:nam': 'OID.1000404446',
        'urn:esia:sbj:lvl': 'PR',
      },
    });
    expect(Number(about.payload['exp']) - Number(about.payload['iat'])).toBe(10_800);
    const token = verified(access ?? '', key);
    expect(token.isGenuine).toBe(true);
    expect(token.header).toEqual({ ver: 1, typ: 'JWT', sbt: 'access', alg: algorithm });
    expect(token.payload).toMatchObject({
      scope: 'openid fullname?oid=1000404446 birthdate?oid=1000404446 email?oid=1000404446',
      'urn:esia:sbj_id': 1000404446,
      client_id: system,
    });
    expect(Number(token.payload['exp']) - Number(token.payload['iat'])).toBe(3_600);

    const profile = await esia.profile(access ?? '', 1000404446, '?embed=(contacts.elements)');
    expect(await profile.json()).toMatchObject({
      stateFacts: ['EntityRoot'],
      lastName: 'Ольховская',
      birthDate: '14.03.1986',
      trusted: true,
      contacts: {
        elements: [{ type: 'EML', vrfStu: 'VERIFIED', value: 'anna.olkhovskaya@reader.example' }],
      },
    });
  });

  it('tells confirmed, simplified and child accounts apart, as the person chose', async () => {
    const esia = await requester();
    const [key = { algorithm: 'RS256', pem: '' }] = esia.keys;
    const seen = async (persona: string) => {
      const { access_token: access, id_token: id } = await esia.tokens(persona);
      const { payload } = verified(id, key);
      const subject = payload['urn:esia:sbj'] as Record<string, unknown>;
      const profile = await esia.profile(access, payload['sub']);
      const { trusted } = (await profile.json()) as Record<string, unknown>;
      return [subject['urn:esia:sbj:lvl'], subject['urn:esia:sbj:is_tru'], trusted];
    };
    expect(await seen('foreign')).toEqual(['PR', true, true]);
    expect(await seen('unconfirmed')).toEqual(['P', undefined, false]);
    expect(await seen('child')).toEqual(['KD', undefined, false]);
    expect(refusalIn(await esia.signIn(esia.address(), 'refusing'))).toBe('ESIA-007004');
    expect(refusalIn(await esia.signIn(esia.address(), ''))).toBe('ESIA-007004');
  });

  it('gives only what was asked for: contacts, fields and other people', async () => {
    const esia = await requester();
    const narrow = await esia.tokens('penza', { scope: 'openid' });
    const bare = await esia.profile(narrow.access_token, 1000404446, '?embed=(contacts.elements)');
    const data = (await bare.json()) as Record<string, unknown>;
    expect(data).toMatchObject({ trusted: true, contacts: { size: 0, elements: [] } });
    for (const field of ['firstName', 'lastName', 'middleName', 'birthDate', 'gender', 'snils'])
      expect(data).not.toHaveProperty(field);
    expect((await esia.profile(narrow.access_token, 1000404447)).status).toBe(403);
    expect((await esia.profile('', 1000404446)).status).toBe(401);
    const [header, , signature] = narrow.access_token.split('.');
    const payload = verified(narrow.access_token, esia.keys[0] ?? { algorithm: '', pem: '' }).payload;
    const forged = Buffer.from(JSON.stringify({ ...payload, 'urn:esia:sbj_id': 1000404447 })).toString(
      'base64url',
    );
    expect((await esia.profile(`${header}.${forged}.${signature}`, 1000404447)).status).toBe(401);
    const open = await esia.tokens('unverified-email');
    const list = (await (
      await esia.profile(open.access_token, 1000404448, '/ctts?embed=(elements)')
    ).json()) as {
      elements: readonly object[];
    };
    expect(list.elements).toMatchObject([{ type: 'EML', vrfStu: 'NOT_VERIFIED' }]);
    esia.moveTo(new Date(Date.now() + 3_601_000));
    expect((await esia.profile(open.access_token, 1000404448)).status).toBe(401);
  });

  it('gives tokens for a code once, soon, and only to whom it was given', async () => {
    const second = 'https://portal.example/esia/staff';
    const own = identity('requester');
    const clients = [{ clientId: system, certificatePem: own.pem, redirectUris: [home, second] }];
    const esia = await requester({ clients });
    const code = async () => (await esia.signIn(esia.address(), 'penza')).searchParams.get('code') ?? '';
    const used = await code();
    expect((await esia.exchange(used)).status).toBe(200);
    const refused = [400, 'ESIA-007011'];
    expect(await refusalOf(await esia.exchange(used))).toEqual(refused);
    expect(await refusalOf(await esia.exchange('never-given'))).toEqual(refused);
    expect(await refusalOf(await esia.exchange(await code(), { redirect_uri: second }))).toEqual(refused);
    expect(await refusalOf(await esia.exchange(await code(), { scope: 'openid' }))).toEqual(refused);
    const other = identity('other');
    esia.register({ clientId: 'OTHER', certificatePem: other.pem, redirectUris: [home] });
    expect(await refusalOf(await esia.exchange(await code(), { client_id: 'OTHER' }, other))).toEqual(
      refused,
    );
    const grant = { grant_type: 'refresh_token' };
    expect(await refusalOf(await esia.exchange(await code(), grant))).toEqual([400, 'ESIA-007009']);
    const late = await code();
    esia.moveTo(new Date(Date.now() + 121_000));
    expect(await refusalOf(await esia.exchange(late))).toEqual(refused);
  });

  it('lets a system take confirmed accounts alone', async () => {
    const client = { clientId: system, certificatePem: identity('requester').pem, redirectUris: [home] };
    const esia = await requester({ clients: [{ ...client, confirmedOnly: true }] });
    expect(refusalIn(await esia.signIn(esia.address(), 'unconfirmed'))).toBe('ESIA-007055');
    expect(refusalIn(await esia.signIn(esia.address(), 'penza'))).toBeNull();
  });

  it('lets a person out, back to the system’s own pages alone', async () => {
    const esia = await requester();
    const out = (address: string) =>
      fetch(
        `${esia.url}/idp/ext/Logout?${new URLSearchParams({ client_id: system, redirect_url: address })}`,
        {
          redirect: 'manual',
        },
      );
    expect((await out('https://portal.example/')).headers.get('location')).toBe('https://portal.example/');
    expect((await out('https://evil.example/')).status).toBe(400);
  });

  it('answers a page of its sign-in once, and takes no markup from outside', async () => {
    const esia = await requester();
    const page = await fetch(esia.address());
    const text = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('Портал государственных услуг');
    expect(text).toContain('Константинопольская-Преображенская');
    const [, request = ''] = /name="request" value="([^"]+)"/.exec(text) ?? [];
    const choose = () =>
      fetch(`${esia.url}/login`, {
        method: 'POST',
        body: new URLSearchParams({ request, persona: 'penza' }),
        redirect: 'manual',
      });
    expect((await choose()).status).toBe(302);
    expect((await choose()).status).toBe(400);
    const odd = await fetch(esia.address({ client_id: '<script>1</script>' }));
    expect(await odd.text()).not.toContain('<script>');
  });
});

it('does not take a system whose certificate it cannot check', async () => {
  const client = { clientId: system, certificatePem: 'no certificate', redirectUris: [home] };
  await expect(startEsia({ clients: [client] })).rejects.toThrow('There is no CERTIFICATE in this PEM.');
});
