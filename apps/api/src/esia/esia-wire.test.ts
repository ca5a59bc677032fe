import { sentence } from '@pbnet/domain';
import { rootAuthority } from '@pbnet/stand-in-certificates';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { esiaDesk, json, oid, redirectUri, type Mischief } from '../testing/esia-desk.ts';
import { EsiaFailure } from './esia-failure.ts';

const desk = await esiaDesk('RS256');
const secret = 'СекретнаяФамилия';
beforeEach(() => desk.misbehave());

async function failure(how: Mischief, more = {}): Promise<EsiaFailure> {
  desk.misbehave(how);
  const found: unknown = await desk
    .client(more)
    .finish({ code: 'code', redirectUri })
    .then(
      () => 'signed in',
      (error: unknown) => error,
    );
  if (!(found instanceof EsiaFailure)) throw new Error(`no failure of ESIA: ${String(found)}`);
  return found;
}

const page = (status: number, type: string, body: string | Buffer) => (response: ServerResponse) => {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
};

/** Well-formed but for the letters: `{"firstName":"Имя"}` of Windows. */
const cp1251 = Buffer.from('{"firstName":"\xc8\xec\xff"}', 'latin1');

const answers: readonly (readonly [string, string, (response: ServerResponse) => void])[] = [
  ['a page in HTML', 'rubbish', page(200, 'text/html', `<h1>${secret}</h1>`)],
  ['a page in HTML with the type of JSON', 'rubbish', page(200, 'application/json', `<h1>${secret}</h1>`)],
  ['JSON with the type of HTML', 'rubbish', page(200, 'text/html', '{}')],
  ['half of an answer', 'rubbish', (response) => json(response, 200, `{"lastName":"${secret}`)],
  ['a list', 'rubbish', (response) => json(response, 200, [])],
  ['null', 'rubbish', (response) => json(response, 200, 'null')],
  ['an answer without fields', 'rubbish', (response) => json(response, 200, { lastName: [secret] })],
  ['names twice', 'rubbish', (response) => json(response, 200, '{"firstName":"a","firstName":"b"}')],
  ['a million characters', 'rubbish', (response) => json(response, 200, { more: secret.repeat(1e5) })],
  ['an endless answer', 'rubbish', endless],
  ['letters of another encoding', 'rubbish', page(200, 'application/json', cp1251)],
  ['a redirect', 'rubbish', (response) => response.writeHead(302, { location: '/evil' }).end()],
  ['404', 'rubbish', (response) => json(response, 404, {})],
  ['401 without words', 'rubbish', (response) => json(response, 401, { error: secret })],
  ['500', 'unavailable', (response) => json(response, 500, { error: secret })],
  ['502 of a gateway', 'unavailable', page(502, 'text/html', '<h1>Bad gateway</h1>')],
  ['a broken line', 'unavailable', (response) => response.socket?.destroy()],
  ['a line that breaks in the middle', 'unavailable', broken],
];

function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = () => {
    if (response.write(' '.repeat(65_536))) setImmediate(more);
  };
  response.on('drain', more);
  more();
}

function broken(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{');
  void setTimeout(20).then(() => response.destroy());
}

describe.each(answers)('%s', (_, kind, answer) => {
  it.each(['te', 'prns'])(
    'instead of an answer (%s) refuses the sign-in and tells nothing of the person',
    async (leg) => {
      const found = await failure({ [leg]: answer });
      expect(found.kind).toBe(kind);
      expect(sentence(found.key, 'ru')).toContain('Ничего не записано');
      const logged = [found.message, found.stack, JSON.stringify(found), String(found.cause)].join(' ');
      for (const word of [secret, String(oid), 'Фамилия006', 'eyJ']) expect(logged).not.toContain(word);
    },
  );
});

it('does not wait for ever: not for a silent one, not for one that drips', async () => {
  const silent = () => undefined;
  const dripping = (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  };
  for (const te of [silent, dripping])
    expect(await failure({ te }, { patienceMs: 300 })).toMatchObject({ kind: 'slow' });
});

it('does not take an address where nobody listens for an answer', async () => {
  expect(await failure({}, { url: 'http://127.0.0.1:9' })).toMatchObject({ kind: 'unavailable' });
});

it('keeps no name in letters of another encoding', async () => {
  const prns = page(200, 'application/json', cp1251);
  expect(await failure({ prns })).toMatchObject({ kind: 'rubbish', message: 'rubbish json' });
});

it('reads a refusal whatever the status that it comes with', async () => {
  const error = { error: 'invalid_grant', error_description: 'ESIA-007011: words', state: 'x' };
  const te = (response: ServerResponse) => json(response, 200, error);
  expect(await failure({ te })).toMatchObject({ kind: 'code-used', code: 'ESIA-007011' });
});

it('tells the administrator of a server whose certificate nobody vouches for', async () => {
  const self = await rootAuthority(desk.folder, { name: 'tls', kind: 'rsa', subject: '/CN=localhost' });
  const options = { key: await readFile(self.key), cert: self.pem };
  const server = createServer(options, (_, response) => json(response, 200, {}));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const found = await failure({}, { url: `https://127.0.0.1:${port}` });
  expect(found).toMatchObject({ kind: 'unavailable', told: { key: 'esia-told-tls' } });
  expect(sentence('esia-told-tls', 'ru', found.told?.details)).toMatch(/\([A-Z_]+\).*NODE_EXTRA_CA_CERTS/);
});

it('asks through a gateway, and sends browsers to ESIA itself', async () => {
  const gatewayUrl = `${desk.settings['ESIA_URL']}/gate/`;
  const client = desk.client({ url: 'https://esia.example', gatewayUrl });
  const page = await client.begin({ state: randomUUID(), redirectUri });
  expect(`${page.origin}${page.pathname}`).toBe('https://esia.example/aas/oauth2/v2/ac');
  desk.misbehave();
  expect(await client.finish({ code: 'code', redirectUri })).toMatchObject({ level: 'confirmed' });
  const paths = desk.asked.map(({ path }) => path.split('?')[0]).filter((path) => path !== '/module');
  expect(paths).toEqual(['/gate/aas/oauth2/v3/te', `/gate/rs/prns/${oid}`]);
});

it('asks for its own state back', async () => {
  expect(await failure({ exchange: { state: 'another' } })).toMatchObject({ kind: 'rubbish' });
  expect(await failure({ exchange: { state: undefined } })).toMatchObject({ kind: 'rubbish' });
  expect(await failure({ exchange: { token_type: 'MAC' } })).toMatchObject({ kind: 'rubbish' });
});

it.each([
  ['ESIA-007002', 'misconfigured', 'сертификат'],
  ['ESIA-007003', 'misconfigured', 'составленным неверно'],
  ['ESIA-007005', 'misconfigured', 'ESIA_CLIENT_ID'],
  ['ESIA-007006', 'misconfigured', 'ESIA_SCOPES'],
  ['ESIA-007007', 'unavailable', 'не отвечает'],
  ['ESIA-007008', 'unavailable', 'перегружена (ESIA-007008)'],
  ['ESIA-007014', 'misconfigured', 'составленным неверно'],
  ['ESIA-007015', 'clock', 'NTP'],
  ['ESIA-007019', 'misconfigured', 'ESIA_SCOPES'],
  ['ESIA-007023', 'misconfigured', 'PUBLIC_URL'],
  ['ESIA-007053', 'misconfigured', 'ESIA_SIGNER_REVERSED'],
  ['ESIA-008010', 'misconfigured', 'сертификат'],
  ['ESIA-036707', 'misconfigured', 'согласи'],
  ['ESIA-999999', 'misconfigured', 'ESIA-999999'],
])('%s tells the administrator what to mend', async (code, kind, words) => {
  const error = { error: 'invalid_request', error_description: `${code}: ${secret}`, state: 'x' };
  const found = await failure({ te: (response) => json(response, 400, error) });
  expect(found).toMatchObject({ kind, code });
  expect(found.told && sentence(found.told.key, 'ru', found.told.details)).toContain(words);
  expect(found.message).not.toContain(secret);
});

it.each([
  ['ESIA-007004', 'cancelled', 'вы отказались'],
  ['ESIA-007011', 'code-used', 'уже использовано'],
  ['ESIA-007046', 'second-step', 'второе подтверждение'],
  ['ESIA-007055', 'unconfirmed', 'не подтверждена'],
  ['ESIA-007194', 'not-employee', 'не числитесь сотрудником'],
])('%s tells the person what to do, on both legs', async (code, kind, words) => {
  const description = `${code}: words`;
  const te = (response: ServerResponse) =>
    json(response, 400, { error: 'x', error_description: description });
  for (const found of [await failure({ te }), desk.client().refusal('access_denied', description)]) {
    expect(found).toMatchObject({ kind, code, told: null });
    expect(sentence(found.refusal().key, 'ru')).toContain(words);
  }
});

it('reads a return without a number by its word, and believes nothing else of it', () => {
  const client = desk.client();
  expect(client.refusal('access_denied', '').kind).toBe('cancelled');
  expect(client.refusal('server_error', '').kind).toBe('unavailable');
  expect(client.refusal('<script>', `<b>${secret}</b>`)).toMatchObject({ kind: 'misconfigured', code: null });
});

it.each([
  ['nobody', { firstName: undefined, lastName: undefined }],
  ['a name of control characters', { firstName: 'Иван\u0000' }],
  ['a name without an end', { lastName: 'а'.repeat(1000) }],
  ['a name that is no text', { lastName: 7 }],
  ['a day that never was', { birthDate: '31.02.2000' }],
  ['a day to come', { birthDate: '01.01.2999' }],
  ['a day as text', { birthDate: '2000-05-26' }],
  ['an account that was removed', { status: 'DELETED' }],
])('refuses a card of %s', async (_, card) => {
  expect(await failure({ card })).toMatchObject({ kind: 'rubbish' });
});

it('takes one name, no patronymic, no birthday, and an e-mail only when it is verified', async () => {
  const element = { type: 'EML', vrfStu: 'VERIFIED', value: 'reader@pochta.example' };
  const unverified = { ...element, vrfStu: 'NOT_VERIFIED' };
  const found = async (card: object) => {
    desk.misbehave({ card: { ...card } });
    return desk.client().finish({ code: 'code', redirectUri });
  };
  expect(
    await found({ firstName: ' Нур  Али ', lastName: '', middleName: '', birthDate: undefined }),
  ).toMatchObject({ firstName: 'Нур Али', lastName: '', middleName: null, birthDate: null });
  const cases: readonly (readonly [unknown, string | null])[] = [
    [{ elements: [unverified] }, null],
    [{ elements: [unverified, element] }, element.value],
    [{ elements: ['https://esia.example/rs/prns/1/ctts/2'] }, null],
    [{ elements: [{ ...element, value: 'no address' }] }, null],
    [{ elements: [{ ...element, value: 'a@b.example\r\nBcc: c@d.example' }] }, null],
    [{ size: 0 }, null],
    [undefined, null],
  ];
  for (const [contacts, email] of cases) expect(await found({ contacts })).toMatchObject({ email });
});
