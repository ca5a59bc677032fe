import type { Place } from '@pbnet/domain/access';
import { megabyte, type StoredFile } from '@pbnet/domain/files';
import { Hono } from 'hono';
import { mkdtemp, readdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nobody } from '../audit/audit.ts';
import { testApi } from '../testing/api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { stableZip } from '../xlsx/stable-zip.ts';
import type { FilePurpose } from './file-purpose.ts';
import { fileSystemStore } from './file-system-store.ts';
import { storedFileRoutes } from './stored-file-routes.ts';
import { storedFiles } from './stored-files.ts';

const { database } = await testApi();
await seedNetwork(database);
const officer = await seedActor(database, 'monitoring-officer', networkPlace);
const penza = await seedActor(database, 'regional-head', regionalCenterPlace(1));
const kamchatka = await seedActor(database, 'regional-head', regionalCenterPlace(2));
const directory = await mkdtemp(path.join(tmpdir(), 'pbnet-files-'));

let closed = false;

/** Files of regional center 1: its head and headquarters read, the head and the holder of the link write. */
const test: FilePurpose = {
  purpose: 'test',
  mayRead: async ({ actor, key }) =>
    key === 'secret' || actor?.place.kind === 'network' || actor?.accountId === penza.accountId,
  mayWrite: async ({ actor, key }) => !closed && (key === 'secret' || actor?.accountId === penza.accountId),
  limits: async () => ({ kinds: ['pdf', 'png', 'jpg', 'docx', 'txt'], maxBytes: megabyte, maxFiles: 3 }),
  place: async (): Promise<Place> => regionalCenterPlace(1),
};

const files = storedFiles({ database, store: fileSystemStore(directory), purposes: [test] });
const request = { id: 'test', ip: '127.0.0.1', userAgent: '', language: 'ru' } as const;
const actors = { officer, penza, kamchatka };
const app = new Hono().route(
  '/files',
  storedFileRoutes({
    storedFiles: files,
    actorOf: async (http) => actors[http.req.header('x-as') as keyof typeof actors] ?? null,
    requestOf: () => request,
  }),
);

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Sent {
  readonly as?: keyof typeof actors;
  readonly key?: string;
}

const headers = ({ as, key }: Sent) => ({ ...(as && { 'x-as': as }), ...(key && { 'x-file-key': key }) });

async function send(
  bytes: Uint8Array,
  name: string,
  { owner = '1', ...who }: Sent & { owner?: string } = {},
) {
  const body = new FormData();
  body.append('file', new File([new Uint8Array(bytes)], name));
  const encoded = new Response(body);
  const content = new Uint8Array(await encoded.arrayBuffer());
  const answer = await app.request(`/files/stored/test/${owner}`, {
    method: 'POST',
    body: content,
    headers: {
      ...headers(who),
      'content-type': encoded.headers.get('content-type') ?? '',
      'content-length': String(content.length),
    },
  });
  return {
    status: answer.status,
    body: (await answer.json()) as StoredFile & { key?: string; message?: string },
  };
}

const get = (id: string, who: Sent = {}) => app.request(`/files/stored/${id}`, { headers: headers(who) });

describe('an uploaded file', () => {
  it('comes back byte for byte, to be saved and never shown', async () => {
    const { status, body } = await send(pdf, 'Согласие на обработку.pdf', { as: 'penza' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ fileName: 'Согласие на обработку.pdf', kind: 'pdf', size: pdf.length });
    const answer = await get(body.id, { as: 'officer' });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*%D0%A1/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const [trace] = await database.raw`select actor_id, regional_center_id, after from audit_log
      where action = 'file.add' and entity_id = ${body.id}`;
    expect(trace).toMatchObject({ actor_id: penza.accountId, regional_center_id: 1 });
    expect(JSON.stringify(trace?.['after'])).not.toContain('Согласие');
  });

  it('is what its content is, whatever its name says', async () => {
    expect((await send(png, 'снимок.pdf', { key: 'secret', owner: '2' })).body).toMatchObject({
      kind: 'png',
      fileName: 'снимок.png',
    });
  });

  it.each([
    ['an executable', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'договор.pdf'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'a.txt'],
    ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>'), 'a.png'],
    ['an archive', stableZip(Buffer.from('504b0506000000000000000000000000000000000000', 'hex')), 'a.docx'],
  ])('is refused in words when it is %s renamed', async (_, bytes, name) => {
    const { status, body } = await send(bytes, name, { as: 'penza', owner: '3' });
    expect(status).toBe(422);
    expect(body.key).toBe('file-kind-refused');
    expect(body.message).toContain('PDF, PNG, JPEG, DOCX');
  });

  it('is refused when empty, too large, or one too many, and the others stay', async () => {
    const who = { as: 'penza', owner: '4' } as const;
    expect((await send(Buffer.alloc(0), 'a.pdf', who)).body.key).toBe('file-empty');
    const big = await send(Buffer.concat([pdf, Buffer.alloc(2 * megabyte)]), 'a.pdf', who);
    expect([big.status, big.body.key]).toEqual([413, 'file-too-large']);
    const many = await Promise.all([1, 2, 3, 4, 5].map((number) => send(pdf, `${number}.pdf`, who)));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(many.find(({ status }) => status !== 201)?.body.key).toBe('files-too-many');
  });
});

describe('who may', () => {
  it('asks strangers to sign in, and does not tell others that a file is there', async () => {
    const { body } = await send(pdf, 'a.pdf', { key: 'secret', owner: '5' });
    expect((await get(body.id)).status).toBe(401);
    expect((await get(body.id, { as: 'kamchatka' })).status).toBe(404);
    expect((await get(body.id, { key: 'guessed' })).status).toBe(404);
    expect((await app.request(`/files/stored/${body.id}?key=secret`)).status).toBe(200);
    expect((await send(pdf, 'a.pdf', { as: 'officer', owner: '5' })).status).toBe(403);
    expect((await send(pdf, 'a.pdf', { as: 'kamchatka', owner: '5' })).status).toBe(404);
    expect((await app.request('/files/stored/nothing/1')).status).toBe(404);
  });

  it('lists with the limits, and removes only while the purpose lets', async () => {
    const who = { as: 'penza', owner: '6' } as const;
    const { body } = await send(pdf, 'a.pdf', who);
    const remove = (sent: Sent) =>
      app.request(`/files/stored/${body.id}`, { method: 'DELETE', headers: headers(sent) });
    const list = async () => (await app.request('/files/stored/test/6', { headers: headers(who) })).json();
    expect(await list()).toMatchObject({ mayWrite: true, limits: { maxFiles: 3 }, files: [{ id: body.id }] });
    expect((await remove({ as: 'officer' })).status).toBe(403);
    closed = true;
    expect((await remove(who)).status).toBe(403);
    closed = false;
    expect((await remove(who)).status).toBe(204);
    expect(await list()).toMatchObject({ files: [] });
  });
});

it('leaves nothing behind: bytes without a record go after a day, those with one stay', async () => {
  const kept = await send(pdf, 'kept.pdf', { as: 'penza', owner: '7' });
  const lost = database.system(async (tx) => {
    const file = { purpose: 'test', ownerId: '8', place: null, fileName: 'a.pdf', bytes: pdf };
    await files.put(tx, nobody, file);
    throw new Error('the transaction fails after the bytes were written');
  });
  await expect(lost).rejects.toThrow('fails after');
  expect(await files.cleanUp(new Date())).toBe(0);
  const old = new Date(Date.now() - 2 * 24 * 3600 * 1000);
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) await utimes(path.join(entry.parentPath, entry.name), old, old);
  expect(await files.cleanUp(new Date())).toBeGreaterThanOrEqual(1);
  expect((await get(kept.body.id, { as: 'penza' })).status).toBe(200);
  expect(await files.cleanUp(new Date())).toBe(0);
});
