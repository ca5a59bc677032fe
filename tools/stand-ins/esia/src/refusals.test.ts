import { gostHere } from '@pbnet/stand-in-certificates';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  home,
  identity,
  refusalIn,
  refusalOf,
  requester,
  scope,
  stamp,
  system,
  type Change,
} from './testing/requester.ts';

// The requests are signed by openssl: Debian's libengine-gost-openssl.
describe.runIf(gostHere)('ЕСИА', () => {
  beforeAll(() => void identity('requester'));

  const wrong: readonly [string, Change, string][] = [
    ['no state', { state: undefined }, 'ESIA-007014'],
    ['no signature', { client_secret: undefined }, 'ESIA-007014'],
    ['no scope', { scope: undefined }, 'ESIA-007013'],
    ['a state that is no UUID', { state: '1' }, 'ESIA-007003'],
    ['an unknown scope', { scope: 'openid everything' }, 'ESIA-007006'],
    ['no openid', { scope: 'fullname' }, 'ESIA-007006'],
    ['a scope it may not have', { scope: 'openid inn' }, 'ESIA-007019'],
    ['a clock that is slow', { timestamp: stamp(new Date(Date.now() - 301_000)) }, 'ESIA-007015'],
    ['a clock that is fast', { timestamp: stamp(new Date(Date.now() + 3_600_000)) }, 'ESIA-007015'],
    ['a time that is no time', { timestamp: '2025-12-29T17:47:23Z' }, 'ESIA-007015'],
    ['an unknown certificate', { client_certificate_hash: 'A'.repeat(64) }, 'ESIA-007053'],
    ['a hash of 40 digits', { client_certificate_hash: 'A'.repeat(40) }, 'ESIA-007053'],
    ['a signature of another length', { client_secret: 'AAAA' }, 'ESIA-007053'],
  ];

  it.each(wrong)(
    'refuses a request with %s, at the door and at the exchange',
    async (_what, change, code) => {
      const esia = await requester();
      const state = randomUUID();
      const back = await esia.signIn(esia.address({ state, ...change }), 'penza');
      expect(refusalIn(back)).toBe(code);
      if (!('state' in change)) expect(back.searchParams.get('state')).toBe(state);
      expect(await refusalOf(await esia.exchange('any', change))).toEqual([400, code]);
    },
  );

  it('takes the signature with and without padding, an offset of any zone and an empty scope_org', async () => {
    const esia = await requester();
    const url = new URL(esia.address());
    url.searchParams.set('client_secret', `${url.searchParams.get('client_secret')}==`);
    expect(refusalIn(await esia.signIn(url.href, 'penza'))).toBeNull();
    const inKamchatka = stamp(new Date(Date.now() + 12 * 3_600_000)).replace('+0000', '+1200');
    expect(refusalIn(await esia.signIn(esia.address({ timestamp: inKamchatka }), 'penza'))).toBeNull();
    expect(refusalIn(await esia.signIn(esia.address({ scope_org: '' }), 'penza'))).toBeNull();
  });

  it('refuses what was signed by another, changed after signing, or signed in another order', async () => {
    const other = identity('other');
    const esia = await requester();
    expect(refusalIn(await esia.signIn(esia.address({}, other), 'penza'))).toBe('ESIA-007053');
    const byOther = esia.address({ client_certificate_hash: esia.own.hash }, other);
    expect(refusalIn(await esia.signIn(byOther, 'penza'))).toBe('ESIA-007053');
    const changed = new URL(esia.address());
    changed.searchParams.set('state', randomUUID());
    expect(refusalIn(await esia.signIn(changed.href, 'penza'))).toBe('ESIA-007053');
    const [timestamp, state] = [stamp(new Date()), randomUUID()];
    const oldOrder = esia.own.sign(`${scope}${timestamp}${system}${state}`).toString('base64url');
    const asBefore = esia.address({ timestamp, state, client_secret: oldOrder });
    expect(refusalIn(await esia.signIn(asBefore, 'penza'))).toBe('ESIA-007053');
    const reversed = new URL(esia.address());
    const bytes = Buffer.from(reversed.searchParams.get('client_secret') ?? '', 'base64url');
    reversed.searchParams.set('client_secret', bytes.reverse().toString('base64url'));
    expect(refusalIn(await esia.signIn(reversed.href, 'penza'))).toBe('ESIA-007053');
    esia.register({ clientId: 'OTHER', certificatePem: other.pem, redirectUris: [home] });
    const mixed = esia.address({ client_certificate_hash: other.hash });
    expect(refusalIn(await esia.signIn(mixed, 'penza'))).toBe('ESIA-007002');
  });

  it('refuses a parameter that is there twice, and a certificate that has ended', async () => {
    const esia = await requester();
    for (const name of ['state', 'scope', 'timestamp', 'scope_org']) {
      const twice = new URL(esia.address({ scope_org: '' }));
      twice.searchParams.append(name, twice.searchParams.get(name) ?? '');
      expect([name, refusalIn(await esia.signIn(twice.href, 'penza'))]).toEqual([name, 'ESIA-007003']);
    }
    const after = new Date(Date.now() + 31 * 24 * 3_600_000);
    const later = await requester({ clock: () => after });
    expect(refusalIn(await later.signIn(later.address(), 'penza'))).toBe('ESIA-007002');
  });

  it.each([
    ['an unknown system', { client_id: 'NOBODY' }, 'ESIA-007005'],
    ['an address that is not the system’s', { redirect_uri: 'https://evil.example/' }, 'ESIA-007023'],
    ['an address that only begins alike', { redirect_uri: `${home}.evil.example/` }, 'ESIA-007023'],
    ['no address', { redirect_uri: undefined }, 'ESIA-007014'],
  ])('sends nobody anywhere for %s', async (_what, change, code) => {
    const esia = await requester();
    const page = await fetch(esia.address(change), { redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([400, null]);
    expect(await page.text()).toContain(code);
    expect(await refusalOf(await esia.exchange('any', change))).toEqual([400, code]);
  });
});
