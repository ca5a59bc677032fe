import { serve } from '@hono/node-server';
import { destroyedKinds } from '@pbnet/domain/readers';
import { hash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import postgres from 'postgres';
import { afterAll, expect, it, vi } from 'vitest';
import { readerSelf, systemActor } from '../../audit/audit.ts';
import { personKeys } from '../../audit/person-keys.ts';
import { connect } from '../../database.ts';
import { httpApp } from '../../http.ts';
import { places } from '../../places.ts';
import { services as servicesOf } from '../../services.ts';
import { testApi, testEnv } from '../../testing/api.ts';
import { knownReader, personal, writtenAnywhere } from '../../testing/known-reader.ts';

const api = await testApi();
const { database, services, env } = api;
const { raw } = database;

const logged: string[] = [];
for (const method of ['log', 'info', 'warn', 'error'] as const)
  vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
    logged.push(words.map(String).join(' '));
  });

/** The database as a backup of this moment has it. */
async function backup(): Promise<string> {
  const source = new URL(env.DATABASE_URL);
  const name = `${source.pathname.slice(1)}_restored`;
  const admin = new URL(source);
  admin.pathname = '/postgres';
  const sql = postgres(admin.href, { max: 1, onnotice: () => undefined });
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${source.pathname.slice(1)}`;
  await sql.unsafe(`create database ${name} template ${source.pathname.slice(1)}`);
  afterAll(async () => {
    await sql.unsafe(`drop database if exists ${name} with (force)`);
    await sql.end();
  });
  source.pathname = `/${name}`;
  return source.href;
}

const reader = await knownReader(api);
/** What later modules keep of a reader. */
async function keptBesides(): Promise<void> {
  const { readerId } = reader;
  const sealed = await database.system((tx) => personKeys(env.SECRET_KEY).seal(tx, readerId, personal));
  await raw`insert into guardian_codes (reader_id, code_hash, expires_at)
    values (${readerId}, ${randomBytes(32)}, now() + interval '1 day')`;
  await raw`insert into guardian_confirmations (reader_id, guardian_hash, sealed_guardian)
    values (${readerId}, ${randomBytes(32)}, ${sealed?.content ?? expect.unreachable()})`;
  await raw`insert into entitlements (reader_id, item_id, reason, granted_by_id)
    values (${readerId}, 'item-1', ${`Просил ${personal.middleName}`}, ${randomUUID()})`;
  await raw`insert into open_readings (reader_id, collection_id, pace)
    values (${readerId}, 1, ${raw.json({ turn: 1, items: { 'item-1': 1 } })})`;
}

const namingReader = async (sql: typeof raw) => {
  const tables = await sql<{ name: string }[]>`
    select c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attname = 'reader_id' and not a.attisdropped and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname not in ('reader_lookups', 'erasure_acts')`;
  const each = tables.map(
    ({ name }) =>
      `select '${name}' as name where exists (select from ${name} where reader_id = '${reader.readerId}')`,
  );
  const holding = await sql.unsafe<{ name: string }[]>(each.join(' union all '));
  return holding.map(({ name }) => name).toSorted();
};

await keptBesides();
const before = await writtenAnywhere(database);
const restoredUrl = await backup();
const server = serve({
  ...{ hostname: '127.0.0.1', port: 0 },
  fetch: httpApp({ env, services, places: places(database) }).fetch,
});
await once(server, 'listening');
afterAll(() => new Promise((closed) => server.close(closed)));
const { port } = server.address() as AddressInfo;

/** As the browser of the reader asks. */
const asked = (path: string) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie: `__Host-pbnet-reader=${reader.token}` } });

const acts = () => raw`select * from erasure_acts order by number`;

it('finds the person in the database while one is known, by the very search that finds nothing later', () => {
  expect(before).toEqual(
    expect.arrayContaining([
      'public.reader_persons.last_name',
      'public.reader_persons.birth_date',
      'public.readers.card_number',
      'public.deliveries.recipient',
      'public.delivery_attachments.content',
      'public.entitlements.reason',
      'public.reader_lookups.reason',
    ]),
  );
});

it('has nothing left of the person anywhere once the reader presses erase, and the session is over', async () => {
  const cleared = vi.fn();
  const cookie = { token: reader.token, keep: () => undefined, clear: cleared };
  const { act, dueOn } = await api.asReader(reader, cookie).ownReader.erase({ when: 'now' });

  expect(dueOn).toBeNull();
  expect(cleared).toHaveBeenCalledOnce();
  expect(act).toMatchObject({ number: 1, ground: 'request' });
  expect(act?.destroyed).toMatchObject({
    ...{ person: 1, card: 1, consents: 2, entitlements: 2, sessions: 1, readings: 2, letters: 1 },
    ...{ reasons: 1, key: 1 },
  });
  expect(await writtenAnywhere(database)).toEqual([]);
  expect(await services.readerSessions.reader(reader.token)).toBeNull();
  expect((await asked('/reader/export.json')).status).toBe(401);

  const [kept] = await raw`select state, card_number, erased_at is not null as dated from readers
    where id = ${reader.readerId}`;
  expect(kept).toEqual({ state: 'erased', card_number: null, dated: true });
  expect(await raw`select 1 from access_log where item in ('item-1', 'item-2')`).toHaveLength(2);
  expect(await raw`select 1 from access_log where reader_id is not null or session_id is not null`).toEqual(
    [],
  );
  const letters = await raw`select state, raw, html, recipient from deliveries where kind = 'reader-welcome'`;
  expect(letters).toEqual([{ state: 'cancelled', raw: null, html: '', recipient: '' }]);
});

it('leaves in the log of changes what can never be read again, and no address of the reader', async () => {
  const rows = await raw<{ action: string; ip: string; person_id: string; personal: Uint8Array | null }[]>`
    select action, ip, person_id, personal from audit_log where entity_id = ${reader.readerId} order by id`;
  expect(rows.map(({ action, ip }) => [action, ip])).toEqual([
    ['reader.register', 'system'],
    ['reader.erase', ''],
  ]);
  const sealed = rows.flatMap(({ person_id: personId, personal: content }) =>
    content ? [{ personId, content }] : [],
  );
  expect(sealed).toHaveLength(1);
  expect(await database.system((tx) => personKeys(env.SECRET_KEY).open(tx, sealed))).toEqual([null]);
});

it('gives the same act when it is asked twice, and an act proves itself', async () => {
  const again = await database.system((tx) =>
    services.readerErasure.eraseReader(tx, { readerId: reader.readerId, ground: 'term', actor: systemActor }),
  );
  expect(again).toMatchObject({ number: 1, ground: 'request' });
  const [act] = await acts();
  const stored = await services.erasureActs.record(1);
  expect(hash('sha256', stored ?? '', 'hex')).toBe(act?.['sha256']);
  expect(stored).not.toMatch(new RegExp(Object.values(personal).join('|')));
  expect(Object.keys(JSON.parse(stored ?? '{}').destroyed).toSorted()).toEqual(
    [...destroyedKinds].toSorted(),
  );
});

it('shows the act as a paper to whom its id was given', async () => {
  const [act] = await acts();
  const paper = await asked(`/reader/acts/${act?.['id']}.pdf`);
  expect(paper.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await paper.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect((await asked(`/reader/acts/${randomUUID()}.pdf`)).status).toBe(404);
});

it('destroys again what a restored backup brings back, and counts on from its acts', async () => {
  const restoredEnv = testEnv(restoredUrl, { FILES_DIRECTORY: env.FILES_DIRECTORY });
  const restored = connect({ url: restoredUrl, connections: 2 });
  afterAll(() => restored.close());
  const { erasureActs, readerErasure } = servicesOf({ database: restored, env: restoredEnv });
  expect(await writtenAnywhere(restored)).toEqual(before);
  expect(await namingReader(restored.raw)).toEqual(
    expect.arrayContaining(['entitlements', 'guardian_codes', 'guardian_confirmations', 'open_readings']),
  );

  expect(await erasureActs.reapply()).toBe(1);
  expect(await writtenAnywhere(restored)).toEqual([]);
  expect(await namingReader(restored.raw)).toEqual([]);
  const [act] = await restored.raw`select number, reader_id, sha256 from erasure_acts`;
  const [original] = await raw`select number, reader_id, sha256 from erasure_acts`;
  expect(act).toEqual(original);
  expect(await erasureActs.reapply()).toBe(0);

  const [other] =
    await restored.raw`insert into readers (state, origin) values ('registered', 'esia') returning id`;
  const next = await restored.system((tx) =>
    readerErasure.eraseReader(tx, { readerId: other?.['id'], ground: 'term', actor: systemActor }),
  );
  expect(next.number).toBe(2);
});

it('believes no act that this installation did not write', async () => {
  const foreign = servicesOf({
    database,
    env: { ...env, SECRET_KEY: Buffer.alloc(32, 9).toString('base64') },
  });
  const victim = await raw`insert into readers (state, origin) values ('registered', 'esia') returning id`;
  const order = { readerId: victim[0]?.['id'], ground: 'request', actor: readerSelf } as const;
  const undo = new Error('a transaction that never was');
  await expect(
    database.system(async (tx) => {
      await foreign.readerErasure.eraseReader(tx, order);
      throw undo;
    }),
  ).rejects.toThrow(undo);
  expect(await acts()).toHaveLength(1);
  await expect(foreign.erasureActs.record(1)).rejects.toThrow('act of destruction');
});

it('has written nothing personal into the output of the server', () => {
  const words = Object.values(personal);
  expect(logged.filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
});

it('knows every table that names a reader', async () => {
  expect(await namingReader(raw)).toEqual([]);
});
