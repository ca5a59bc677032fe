import { createPublicKey, verify } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { accessDesk, documents } from '../../testing/access-desk.ts';
import { testApi } from '../../testing/api.ts';
import { seedNetwork } from '../../testing/network.ts';

const api = await testApi({ TRUSTED_PROXIES: '1' });
const { database, services } = api;
const { raw } = database;
await seedNetwork(database);
const desk = await accessDesk(api);
const { ask, verdict, reader, signIn } = desk;

const home = '198.51.100.7';
const hall = '203.0.113.10';

beforeAll(async () => {
  await desk.collection('open', { access: 'open' });
  await desk.collection('halls', { access: 'centers' });
  await desk.collection('home', {});
  await desk.collection('adults', { minimumAge: 18 });
  await desk.collection('named', { access: 'centers', readerAtCenters: true });
  await desk.address(11, '203.0.113.8/29');
});

const part = (token: string, index: number): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString()) as Record<string, unknown>;

const rows = (item: string) =>
  raw`select reader_id, session_id, collection_id, center_id, server_id, granted, ground, refusal from access_log
    where item = ${item} order by at`;

it('answers a confirmed reader at home with a signed token that its own published key opens', async () => {
  const readerId = await reader();
  const token = await signIn(readerId);
  const { status, body, headers } = await ask({ item: 'home-1', token, from: home });
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { granted: true, ground: 'person', collection: 'home', title: 'Дело 1' },
  });
  expect(headers).toMatchObject({
    'access-control-allow-origin': documents,
    'access-control-allow-credentials': 'true',
    'cache-control': 'no-store',
  });

  const answer = String(body['token']);
  const header = part(answer, 0);
  const claims = part(answer, 1);
  expect(header).toEqual({ alg: 'EdDSA', kid: expect.any(String) as string, typ: 'access+jwt' });
  expect(claims).toMatchObject({
    ...{ iss: 'http://localhost:3000', aud: documents, item: 'home-1', collection: 'home', ground: 'person' },
  });
  expect(Number(claims['exp']) - Number(claims['iat'])).toBe(4);
  expect(new Date(String(body['expiresAt'])).getTime()).toBe(Number(claims['exp']) * 1000);
  expect(JSON.stringify(claims)).not.toContain(readerId);

  const { body: keys } = await ask({ path: '/access/jwks.json', headers: { origin: 'https://any.example' } });
  const jwk = (keys['keys'] as { kid: string; d?: string }[]).find(({ kid }) => kid === header['kid']);
  expect(jwk).not.toHaveProperty('d');
  const [head, body64, signature] = answer.split('.');
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  const signed = Buffer.from(`${head}.${body64}`);
  expect(verify(null, signed, key, Buffer.from(signature ?? '', 'base64url'))).toBe(true);
});

it('answers by the place at a centre, and names nobody to the server', async () => {
  const { body } = await ask({ item: 'halls-1', from: hall, token: await signIn(await reader()) });
  expect(body).toMatchObject({ granted: true, ground: 'place' });
  expect(part(String(body['token']), 1)).toMatchObject({ sub: 'place', center: 11 });
  expect((await rows('halls-1')).at(-1)).toMatchObject({ center_id: 11, granted: true, ground: 'place' });
});

it.each([
  ['open-1', home, 'granted open'],
  ['open-1', hall, 'granted open'],
  ['halls-1', home, 'centers-only'],
  ['halls-1', hall, 'granted place'],
  ['home-1', home, 'sign-in'],
  ['home-1', hall, 'granted place'],
  ['named-1', home, 'centers-only'],
  ['named-1', hall, 'sign-in'],
  ['gone-1', hall, 'unknown-item'],
])('tells a stranger who asks for %s from %s: %s', async (item, from, wanted) => {
  expect(await verdict({ item, from })).toBe(wanted);
});

it.each([
  ['an unconfirmed reader', { state: 'registered', level: 'unconfirmed' }, 'home-1', home, 'unconfirmed'],
  ['an unconfirmed reader', { state: 'registered', level: 'unconfirmed' }, 'home-1', hall, 'granted place'],
  ['an unconfirmed reader', { state: 'registered', level: 'unconfirmed' }, 'named-1', hall, 'granted place'],
  ['a child', { state: 'registered', level: 'child', born: '2011-01-01' }, 'home-1', home, 'guardian-needed'],
  ['a child', { state: 'registered', level: 'child', born: '2011-01-01' }, 'adults-1', home, 'too-young'],
  ['a child with a guardian', { level: 'child', born: '2011-01-01' }, 'home-1', home, 'granted person'],
  ['a child with a guardian', { level: 'child', born: '2011-01-01' }, 'adults-1', home, 'too-young'],
  ['a child with a guardian', { level: 'child', born: '2011-01-01' }, 'adults-1', hall, 'too-young'],
  ['a reader of unknown age', { born: null }, 'adults-1', home, 'too-young'],
  ['a suspended reader', { state: 'suspended' }, 'home-1', home, 'suspended'],
  ['a suspended reader', { state: 'suspended' }, 'home-1', hall, 'granted place'],
  ['a suspended reader', { state: 'suspended' }, 'named-1', hall, 'suspended'],
  ['a reader without consent', { consents: [] }, 'home-1', home, 'consent-withdrawn'],
  ['an erased reader', { state: 'erased' }, 'home-1', home, 'sign-in'],
] as const)('tells %s (%j) who asks for %s from %s: %s', async (_, kind, item, from, wanted) => {
  expect(await verdict({ item, from, token: await signIn(await reader(kind)) })).toBe(wanted);
});

it('says why in the language of the page and where to go on', async () => {
  const signInWay = await ask({ item: 'home-1', from: home });
  expect(signInWay.status).toBe(403);
  expect(signInWay.body).toMatchObject({
    message: expect.stringContaining('войдите как читатель') as string,
    way: {
      label: 'Войти через Госуслуги',
      address: `http://localhost:3000/reader/esia/start?return=${encodeURIComponent(`${documents}/items/home-1`)}`,
    },
  });
  const english = await ask({ path: '/access/decisions?item=halls-1&language=en', from: home });
  expect(english.body).toMatchObject({
    message: expect.stringContaining('reading rooms') as string,
    way: { label: 'Nearest access centers', address: 'http://localhost:3000/portal/reader/access#centers' },
  });
});

it('lets an entitlement open what it names for its time, whatever ESIA says', async () => {
  const readerId = await reader({ state: 'registered', level: 'unconfirmed' });
  const token = await signIn(readerId);
  const grant = (collection: number | null, from: string, to: string | null) => raw`
    insert into entitlements (reader_id, collection_id, valid_from, valid_to, reason, granted_by_id)
    values (${readerId}, ${collection}, ${from}, ${to}, 'диссертация', ${readerId}) returning id`;
  const read = (item: string) => verdict({ item, token, from: home });

  await grant(null, '2020-01-01', '2020-02-01');
  expect(await read('home-1')).toBe('unconfirmed');
  await grant(null, '2020-01-01', null);
  expect(await read('home-1')).toBe('granted entitlement');
  expect(await read('halls-1')).toBe('centers-only');
  const [halls] = await raw<{ id: number }[]>`select id from collections where code = 'halls'`;
  await grant(halls?.id ?? 0, '2020-01-01', null);
  expect(await read('halls-1')).toBe('granted entitlement');
  await raw`update entitlements set revoked_at = now() where reader_id = ${readerId}`;
  expect(await read('home-1')).toBe('unconfirmed');
});

it('stops a reader with the next page: session ended, suspended, consent withdrawn, erased, policy or server changed', async () => {
  const readerId = await reader();
  const token = await signIn(readerId);
  const read = () => verdict({ item: 'home-1', token, from: home });
  expect(await read()).toBe('granted person');
  await raw`update readers set state = 'suspended' where id = ${readerId}`;
  expect(await read()).toBe('suspended');
  await raw`update readers set state = 'confirmed' where id = ${readerId}`;
  expect(await read()).toBe('granted person');
  await raw`update reader_consents set withdrawn_at = now() where reader_id = ${readerId}`;
  expect(await read()).toBe('consent-withdrawn');
  await raw`update reader_sessions set revoked_at = now() where reader_id = ${readerId}`;
  expect(await read()).toBe('sign-in');
  await raw`update resource_servers set active = false`;
  expect(await read()).toBe('unknown-server');
  await raw`update resource_servers set active = true`;
});

it('follows the policy that has begun, at its own moment', async () => {
  const id = await desk.collection('changing', { access: 'centers' });
  await raw`insert into collection_policies (collection_id, valid_from, access)
    values (${id}, '2026-03-01T00:00:00+03:00', 'open')`;
  api.moveTo('2026-02-28T20:59:59Z');
  expect(await verdict({ item: 'changing-1', from: home })).toBe('centers-only');
  api.moveTo('2026-02-28T21:00:00Z');
  expect(await verdict({ item: 'changing-1', from: home })).toBe('granted open');
  api.moveTo(new Date().toISOString());
  await raw`update collections set archived_at = now() where id = ${id}`;
  expect(await verdict({ item: 'changing-1', from: home })).toBe('unknown-item');
});

it('writes every decision, and who reads only for those who keep a history', async () => {
  await desk.collection('logged', {});
  const [silent, keeper] = [await reader(), await reader({ consents: ['registration', 'reading-history'] })];
  await ask({ item: 'logged-1', from: home });
  await ask({ item: 'logged-1', from: home, token: await signIn(silent) });
  await ask({ item: 'logged-1', from: home, token: await signIn(keeper) });
  const [stranger, unnamed, named] = await rows('logged-1');
  expect(stranger).toMatchObject({ reader_id: null, granted: false, ground: null, refusal: 'sign-in' });
  expect(unnamed).toMatchObject({ reader_id: null, session_id: null, granted: true, ground: 'person' });
  expect(named).toMatchObject({ reader_id: keeper, granted: true, refusal: null });
  expect(named?.['session_id']).not.toBeNull();
});

it('counts a visit a day and a view a reading', async () => {
  await desk.address(12, '203.0.113.64/28');
  const token = await signIn(await reader());
  const read = (item: string) => verdict({ item, from: '203.0.113.65', token });
  for (let page = 0; page < 3; page += 1) expect(await read('named-1')).toBe('granted place');
  for (let page = 0; page < 2; page += 1) expect(await read('home-1')).toBe('granted place');
  const counted = () => raw`select figure, count from reading_days where center_id = 12 order by figure`;
  await expect.poll(counted).toEqual([
    { figure: 'document-views', count: 2 },
    { figure: 'visits', count: 1 },
  ]);
});

it('answers pages of the active servers alone, and lets their browsers ask first', async () => {
  for (const origin of ['https://evil.example', 'null', `${documents}.evil.example`, `${documents}/`, '']) {
    const { status, body, headers } = await ask({ item: 'open-1', headers: { origin } });
    expect({ status, refusal: body['refusal'] }).toEqual({ status: 403, refusal: 'unknown-server' });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  }
  const asked = await ask({ method: 'OPTIONS' });
  expect(asked).toMatchObject({ status: 204, headers: { 'access-control-allow-methods': 'GET, POST' } });
  expect((await ask({ method: 'OPTIONS', headers: { origin: 'https://evil.example' } })).status).toBe(403);
  const posted = await ask({
    ...{ method: 'POST', path: '/access/decisions', body: JSON.stringify({ item: 'open-1' }) },
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
  });
  expect(posted).toMatchObject({ status: 200, body: { granted: true, ground: 'open' } });
});

it.each(['', '?item=', '?item=a%00b', `?item=${'x'.repeat(201)}`, '?other=1'])(
  'refuses in words what names no item: %j',
  async (query) => {
    const { status, body } = await ask({ path: `/access/decisions${query}` });
    expect({ status, message: body['message'] }).toEqual({
      status: 400,
      message: expect.stringContaining('Не сказано, какой документ') as string,
    });
  },
);

it('reads a body that is no question as one that names no item', async () => {
  for (const body of ['', 'null', '[]', '{', '{"item":5}', '"x"']) {
    const said = await ask({ method: 'POST', path: '/access/decisions', body });
    expect(said.status).toBe(400);
  }
  const long = await ask({
    method: 'POST',
    path: '/access/decisions',
    body: `{"item":"${'x'.repeat(9_000)}"}`,
  });
  expect(long.status).toBe(413);
});

it('opens nothing for a cookie that is made up', async () => {
  for (const token of ['x', 'a'.repeat(5_000), '..', '%00'])
    expect(await verdict({ item: 'home-1', from: home, token })).toBe('sign-in');
  expect(await services.accessKeys.published()).toHaveLength(1);
});
