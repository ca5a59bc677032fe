import { serveOn, type Served } from '@pbnet/stand-in-http/serve';
import { Hono } from 'hono';
import { createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDoor } from './door.ts';
import { startResources, type Resources } from './resources.ts';

const pair = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519');
const publicJwk = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'EdDSA', use: 'sig' };
const issuer = 'http://localhost:3000';
const item = 'manifest-1905';
const start = new Date('2026-11-23T12:00:00Z');

let now = start;
let access: Served;
let asked = 0;
let resources: Resources;

beforeAll(async () => {
  const app = new Hono();
  app.get('/access/jwks.json', (c) => {
    asked += 1;
    return c.json({ keys: [publicJwk] });
  });
  app.all('*', (c) => c.json({ path: c.req.path, ...c.req.header() }));
  access = await serveOn(app, 0);
  resources = await startResources({ clock: () => now });
});

afterAll(async () => {
  await resources.stop();
  await access.stop();
});

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

interface Forged {
  readonly header?: object;
  readonly claims?: object;
  readonly signature?: (text: string) => Buffer;
}

function answer({ header = {}, claims = {}, signature }: Forged = {}): string {
  const at = Math.floor(start.getTime() / 1_000);
  const text = `${encoded({ alg: 'EdDSA', kid: 'one', typ: 'access+jwt', ...header })}.${encoded({
    ...{
      iss: issuer,
      aud: resources.url,
      sub: 'place',
      item,
      collection: 'open',
      ground: 'place',
      center: 7,
    },
    ...{ iat: at, nbf: at, exp: at + 4, jti: randomUUID(), ...claims },
  })}`;
  const signed = signature ?? ((part: string) => sign(null, Buffer.from(part), pair.privateKey));
  return `${text}.${signed(text).toString('base64url')}`;
}

const ask = (token: string | null, path = `/items/${item}/pages/1`) =>
  fetch(`${resources.url}${path}`, token === null ? {} : { headers: { authorization: `Bearer ${token}` } });

it('shows nothing before it is told whom to believe', async () => {
  expect((await ask(answer())).status).toBe(503);
  resources.believe({ issuer, url: `http://localhost:${access.port}` });
});

it('shows a page with a signed answer, once, and remembers the ground', async () => {
  const token = answer();
  const shown = await ask(token);
  expect(shown.status).toBe(200);
  expect(shown.headers.get('cache-control')).toBe('no-store');
  expect(await shown.json()).toMatchObject({
    paragraphs: [expect.stringContaining('манифест'), expect.any(String), expect.any(String)],
  });
  expect(resources.served().at(-1)).toMatchObject({ item, page: 1, ground: 'place', center: 7 });
  const again = await ask(token);
  expect([again.status, await again.json()]).toMatchObject([401, { fault: 'used' }]);
});

const seconds = start.getTime() / 1_000;
const jwkText = JSON.stringify(publicJwk);

const forgeries: readonly (readonly [string, Forged, string])[] = [
  ['no signature and alg none', { header: { alg: 'none' }, signature: () => Buffer.from('x') }, 'algorithm'],
  [
    'the public key used as a password',
    { header: { alg: 'HS256' }, signature: (text) => createHmac('sha256', jwkText).update(text).digest() },
    'algorithm',
  ],
  ['a token of another kind', { header: { typ: 'JWT' } }, 'algorithm'],
  ['an extension that nobody knows', { header: { crit: ['b64'] } }, 'algorithm'],
  ['a key of one’s own in the header', { header: { kid: 'mine', jwk: publicJwk } }, 'unknown-key'],
  [
    'somebody else’s signature',
    { signature: (text) => sign(null, Buffer.from(text), other.privateKey) },
    'signature',
  ],
  ['another issuer', { claims: { iss: 'http://localhost:3001' } }, 'issuer'],
  ['an answer for another server', { claims: { aud: 'http://localhost:1' } }, 'audience'],
  ['no audience', { claims: { aud: undefined } }, 'audience'],
  ['an old answer', { claims: { iat: seconds - 60, nbf: seconds - 60, exp: seconds - 56 } }, 'expired'],
  ['an answer of the future', { claims: { iat: seconds + 60, exp: seconds + 64 } }, 'not-yet'],
  ['an answer for an hour', { claims: { exp: seconds + 3_600 } }, 'too-long'],
  ['no end', { claims: { exp: undefined } }, 'malformed'],
  ['another document', { claims: { item: 'konstitutsiya-1993' } }, 'item'],
];

it.each(forgeries)('refuses %s', async (_name, forged, fault) => {
  const refused = await ask(answer(forged));
  expect([refused.status, await refused.json()]).toMatchObject([401, { fault }]);
});

it('refuses a changed answer and what is no answer at all', async () => {
  const [head, , tail] = answer().split('.');
  const changed = `${head}.${answer({ claims: { sub: 'x' } }).split('.')[1]}.${tail}`;
  expect(await (await ask(changed)).json()).toMatchObject({ fault: 'signature' });
  expect(await (await ask('rubbish')).json()).toMatchObject({ fault: 'malformed' });
  expect(await (await ask(null)).json()).toMatchObject({ fault: 'missing' });
  expect((await ask(answer(), '/items/nothing/pages/1')).status).toBe(404);
  expect((await ask(answer(), `/items/${item}/pages/99`)).status).toBe(404);
});

it('stops a reader within five seconds of the last answer', async () => {
  const token = answer();
  now = new Date(start.getTime() + 5_000);
  expect(await (await ask(token)).json()).toMatchObject({ fault: 'expired' });
  now = start;
});

it('does not ask for keys again for each made-up name', async () => {
  const before = asked;
  for (let times = 0; times < 5; times += 1) await ask(answer({ header: { kid: `made-up-${times}` } }));
  expect(asked).toBe(before);
});

it('asks through the door of a reading room while the browser stands in one', async () => {
  const target = `http://localhost:${access.port}`;
  const door = await startDoor({ target, publicUrl: issuer, entrance: resources.url, address: '198.18.0.7' });
  resources.standBehind(door.url);
  const page = async (headers: Record<string, string>) =>
    (await fetch(`${resources.url}/items/${item}`, { headers })).text();
  expect(await page({})).toContain(`data-access="${target}"`);
  const inside = await page({ cookie: 'pbnet-reading-room=1' });
  expect(inside).toContain(`data-access="${door.url}"`);
  expect(inside).toContain('Вы в читальном зале центра');

  const entered = await fetch(`${door.url}/door/enter`, { redirect: 'manual' });
  expect(entered.headers.get('location')).toBe(resources.url);
  const seen = async () => {
    const headers = { 'x-forwarded-for': '10.0.0.1', origin: door.url };
    return (await fetch(`${door.url}/any`, { headers })).json();
  };
  expect(await seen()).toMatchObject({ path: '/any', 'x-forwarded-for': '198.18.0.7', origin: issuer });
  door.standAt('198.18.0.8');
  expect(await seen()).toMatchObject({ 'x-forwarded-for': '198.18.0.8' });
  await door.stop();
});
