import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { httpApp } from '../../http.ts';
import { places } from '../../places.ts';
import { testApi } from '../../testing/api.ts';
import { knownReader, personal } from '../../testing/known-reader.ts';

const api = await testApi();
const { database, services, env } = api;
const reader = await knownReader(api);
const { raw } = database;
await raw`insert into readers (id, state, origin, card_number) values
  ('00000000-0000-4000-8000-000000000099', 'confirmed', 'esia', '111111111117')`;
await raw`insert into reader_persons (reader_id, last_name, first_name, level)
  values ('00000000-0000-4000-8000-000000000099', 'Посторонняя', 'Другая', 'confirmed')`;
await raw`insert into access_log (reader_id, item, granted)
  values ('00000000-0000-4000-8000-000000000099', 'foreign-item', true)`;

const server = serve({
  ...{ hostname: '127.0.0.1', port: 0 },
  fetch: httpApp({ env, services, places: places(database) }).fetch,
});
await once(server, 'listening');
afterAll(() => new Promise((closed) => server.close(closed)));
const { port } = server.address() as AddressInfo;

const asked = (path: string, cookie: string | null = `__Host-pbnet-reader=${reader.token}`) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers: cookie === null ? {} : { cookie } });

describe('a reader’s copy', () => {
  it('holds everything that is kept about the reader, and nothing of anybody else', async () => {
    const answer = await asked('/reader/export.json');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const text = await answer.text();
    const { lastName, firstName, middleName, birthDate, email, cardNumber } = personal;
    expect(JSON.parse(text)).toMatchObject({
      card: { number: cardNumber, state: 'confirmed', origin: 'esia' },
      person: { lastName, firstName, middleName, birthDate, email, knownByEsia: true },
      consents: [{ purpose: 'reading-history' }, { purpose: 'registration' }],
      entitlements: [{ collection: null }],
      sessions: [{ browser: 'Firefox' }],
      readings: [{ item: 'item-1', ground: 'person' }, { item: 'item-2' }],
      looks: [{ role: 'readers-officer', what: 'card' }],
      letters: [{ to: email }],
      erasure: null,
    });
    expect(text).not.toMatch(/Посторонняя|foreign-item/);
    // Nothing that opens anything goes out.
    expect(text).not.toContain(reader.token);
    expect(text).not.toMatch(/hash/i);
  });

  it.each(['ru', 'en'])('is a paper as well, in %s, and each making is written down', async (language) => {
    const answer = await asked(`/reader/export.pdf?language=${language}`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const [last] =
      await raw`select after, ip from audit_log where action = 'reader.export' order by id desc limit 1`;
    expect(last).toEqual({ after: { kind: 'pdf' }, ip: '' });
  });

  it('is set although the words in it look like commands of the paper’s language', async () => {
    await raw`update reader_sessions set user_agent = '#panic("x") $ \\ [ *' where id = ${reader.sessionId}`;
    expect((await asked('/reader/export.pdf')).status).toBe(200);
  });

  it.each([
    ['nobody', null],
    ['an unknown session', '__Host-pbnet-reader=AAAA'],
    ['a cookie of the staff', `__Host-pbnet=${reader.token}`],
  ])('is refused to %s', async (_who, cookie) => {
    for (const path of ['/reader/export.json', '/reader/export.pdf'])
      expect((await asked(path, cookie)).status).toBe(401);
  });
});
