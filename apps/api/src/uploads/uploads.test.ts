import type { Place } from '@pbnet/domain/access';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { access, mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { DetailedError, Upload } from 'tus-js-client';
import { afterAll, describe, expect, it } from 'vitest';
import { fileSystemStore } from '../files/file-system-store.ts';
import { testApi } from '../testing/api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { unfinishedFiles, type UnfinishedFiles } from './unfinished-files.ts';
import type { ReceivedFile, UploadPurpose } from './upload-purpose.ts';
import { uploadRoutes } from './upload-routes.ts';
import { uploads as uploadsOf, type Uploads } from './uploads.ts';

const { database } = await testApi();
await seedNetwork(database);
const penza = await seedActor(database, 'regional-head', regionalCenterPlace(1));
const colleague = await seedActor(database, 'regional-head', regionalCenterPlace(1));
const kamchatka = await seedActor(database, 'regional-head', regionalCenterPlace(2));
const media = await seedActor(database, 'media-editor', networkPlace);
const people = { penza, colleague, kamchatka, media };

const directory = await mkdtemp(path.join(tmpdir(), 'pbnet-uploads-'));
const folder = path.join(directory, 'unfinished');
const store = fileSystemStore(path.join(directory, 'objects'));
const files = unfinishedFiles({ directory: folder, keepFree: 0 });

const received: ReceivedFile[] = [];
let breaksOff = false;
let at = new Date('2026-11-23T09:00:00Z');

/** Things of regional center 1: their people and headquarters send. */
const test: UploadPurpose = {
  purpose: 'test',
  mayUpload: async ({ place }) =>
    place.kind === 'network' || (place.kind === 'regional-center' && place.regionalCenterId === 1),
  limits: async () => ({ maxBytes: 50 * 1024 ** 3, kinds: 'MP4' }),
  place: async (): Promise<Place> => regionalCenterPlace(1),
  received: async (_tx, _actor, file) => {
    if (breaksOff) throw new Error('the power went');
    received.push(file);
  },
};

const request = { id: 'test', ip: '127.0.0.1', userAgent: '', language: 'ru' } as const;

/** A server of its own over the same bytes, as after a restart. */
async function served(its: UnfinishedFiles = files): Promise<{ origin: string; uploads: Uploads }> {
  const uploads = uploadsOf({ database, store, files: its, purposes: [test], now: () => at });
  const routes = uploadRoutes({
    uploads,
    actorOf: async (http) => people[http.req.header('x-as') as keyof typeof people] ?? null,
    requestOf: () => request,
  });
  const server = serve({ fetch: new Hono().route('/', routes).fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  afterAll(() => new Promise((closed) => server.close(closed)));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, uploads };
}

afterAll(() => rm(directory, { recursive: true, force: true }));

const { origin, uploads } = await served();

interface Sent {
  readonly as?: keyof typeof people;
  readonly owner?: string;
  readonly name?: string;
  readonly origin?: string;
  /** The address of the upload to go on with. */
  readonly url?: string;
  /** Told and not sent. */
  readonly size?: number;
  /** The line breaks after so many bytes. */
  readonly stopAt?: number;
}

/** Sends with the client of the screens; resolves to the upload's address. */
function send(bytes: Buffer, { as = 'penza', owner = '1', ...how }: Sent = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload: Upload = new Upload(bytes as unknown as Blob, {
      endpoint: `${how.origin ?? origin}/uploads`,
      uploadUrl: how.url ?? null,
      uploadSize: how.size ?? bytes.length,
      chunkSize: 256 * 1024,
      retryDelays: [0, 20],
      headers: { 'x-as': as },
      metadata: { purpose: 'test', ownerId: owner, fileName: how.name ?? 'Лекция.mp4', lastModified: '1000' },
      onShouldRetry: (error) => (error.originalResponse?.getStatus() ?? 409) === 409,
      onChunkComplete: (_size, accepted) => {
        if (how.stopAt !== undefined && accepted >= how.stopAt)
          void upload.abort().then(() => resolve(String(upload.url)));
      },
      onSuccess: () => resolve(String(upload.url)),
      onError: reject,
    });
    upload.start();
  });
}

async function refusal(sending: Promise<string>): Promise<{ status: number; message: string }> {
  const error = await sending.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DetailedError)) throw new Error('was not refused', { cause: error });
  const body = error.originalResponse?.getBody() ?? '{}';
  return { status: error.originalResponse?.getStatus() ?? 0, message: JSON.parse(body).message };
}

const idOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const stored = async (key: string) => new Uint8Array(await new Response(await store.get(key)).arrayBuffer());
const lies = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

describe('a file sent by tus', () => {
  it('arrives byte for byte, is handed to its owner once, and nothing of it stays behind', async () => {
    const bytes = randomBytes(3_000_000);
    const owner = randomUUID();
    const id = idOf(await send(bytes, { owner }));
    const mine = received.filter(({ ownerId }) => ownerId === owner);
    expect(mine).toEqual([
      { ownerId: owner, objectKey: id, fileName: 'Лекция.mp4', size: bytes.length, sha256: sum(bytes) },
    ]);
    expect(sum(await stored(id))).toBe(sum(bytes));
    expect(await lies(files.pathOf(id))).toBe(false);
    await uploads.finish(penza, id);
    expect(received.filter(({ ownerId }) => ownerId === owner)).toHaveLength(1);
    const audited = await database.raw`
      select action, actor_id, region_id from audit_log where entity_id = ${id} order by id`;
    expect(audited).toMatchObject([
      { action: 'upload.begin', actor_id: penza.accountId, region_id: 1 },
      { action: 'upload.finish', actor_id: penza.accountId },
    ]);
  });

  it('goes on after the line was lost, from the byte that arrived, on another day and another server', async () => {
    const bytes = randomBytes(2_000_000);
    const owner = randomUUID();
    const url = await send(bytes, { owner, stopAt: 900_000 });
    const { unfinished } = await uploads.state(penza, { purpose: 'test', ownerId: owner });
    expect(unfinished).toMatchObject({ id: idOf(url), fileName: 'Лекция.mp4', size: 2_000_000 });
    expect(unfinished?.receivedBytes).toBeGreaterThanOrEqual(900_000);
    expect(unfinished?.receivedBytes).toBeLessThan(2_000_000);
    expect(await uploads.mine(penza)).toHaveLength(1);
    at = new Date('2026-11-26T09:00:00Z');
    const another = await served(unfinishedFiles({ directory: folder, keepFree: 0 }));
    const again = `${another.origin}/uploads/${idOf(url)}`;
    expect(await send(bytes, { owner, url: again, origin: another.origin })).toBe(again);
    expect(received.at(-1)).toMatchObject({ ownerId: owner, sha256: sum(bytes) });
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
    expect(await uploads.mine(penza)).toEqual([]);
  });

  it('begun twice is one upload', async () => {
    const bytes = randomBytes(700_000);
    const owner = randomUUID();
    const first = await send(bytes, { owner, stopAt: 200_000 });
    expect(await send(bytes, { owner })).toBe(first);
    expect(sum(await stored(idOf(first)))).toBe(sum(bytes));
  });

  it('that could not be handed over waits, and is handed over by the next attempt', async () => {
    const bytes = randomBytes(400_000);
    const owner = randomUUID();
    breaksOff = true;
    const told = await refusal(send(bytes, { owner }));
    breaksOff = false;
    expect(told).toMatchObject({ status: 500, message: expect.stringContaining('test') });
    const { unfinished } = await uploads.state(penza, { purpose: 'test', ownerId: owner });
    expect(unfinished).toMatchObject({ receivedBytes: 400_000, size: 400_000 });
    await uploads.finish(penza, String(unfinished?.id));
    expect(received.at(-1)).toMatchObject({ ownerId: owner, sha256: sum(bytes) });
  });
});

describe('is refused in words, before a byte is sent:', () => {
  const some = randomBytes(1000);

  it.each([
    ['an empty file', Buffer.alloc(0), {}, 422, 'Файл пуст'],
    ['60 GB', some, { size: 60 * 1024 ** 3 }, 413, 'наибольший размер 50 ГБ'],
    ['a file for a thing of another centre', some, { as: 'kamchatka' }, 403, 'Загрузить файл сюда'],
    ['a name of nothing', some, { name: '' }, 422, ''],
    ['a thing that cannot be', some, { owner: '../1' }, 422, ''],
  ] as const)('%s', async (_what, bytes, how, status, words) => {
    const told = await refusal(send(bytes, { owner: randomUUID(), ...how }));
    expect(told.status).toBe(status);
    expect(told.message).toContain(words);
  });

  it('a file larger than the room on the disk, and what is begun goes on when there is room again', async () => {
    const owner = randomUUID();
    const bytes = randomBytes(600_000);
    const full = await served(unfinishedFiles({ directory: folder, keepFree: Number.MAX_SAFE_INTEGER }));
    const none = await refusal(send(bytes, { owner, origin: full.origin }));
    expect(none).toMatchObject({ status: 507, message: expect.stringContaining('не хватает места') });
    const url = await send(bytes, { owner, stopAt: 200_000 });
    const there = { owner, origin: full.origin, url: `${full.origin}/uploads/${idOf(url)}` };
    await expect(send(bytes, there)).rejects.toThrow('507');
    await send(bytes, { owner, url });
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
  });

  it('another file while one is half sent, by the same person or another', async () => {
    const owner = randomUUID();
    const url = await send(randomBytes(800_000), { owner, stopAt: 200_000 });
    const other = await refusal(send(randomBytes(900_000), { owner, name: 'Другая.mp4' }));
    expect(other).toMatchObject({ status: 422, message: expect.stringContaining('«Лекция.mp4»') });
    const another = await refusal(send(some, { owner, as: 'colleague' }));
    expect(another).toMatchObject({ status: 422, message: expect.stringContaining('другой человек') });
    const seen = await uploads.state(colleague, { purpose: 'test', ownerId: owner });
    expect(seen).toMatchObject({ unfinished: null, takenByAnother: true });
    await uploads.cancel(penza, idOf(url));
    expect(await lies(files.pathOf(idOf(url)))).toBe(false);
    await send(randomBytes(900_000), { owner, name: 'Другая.mp4', as: 'colleague' });
  });

  it('an upload of another person, by its id: not read, not added to, not removed', async () => {
    const owner = randomUUID();
    const bytes = randomBytes(500_000);
    const url = await send(bytes, { owner, stopAt: 200_000 });
    for (const as of ['colleague', 'kamchatka', 'media'] as const) {
      const headers = { 'x-as': as, 'tus-resumable': '1.0.0' };
      expect((await fetch(url, { method: 'HEAD', headers })).status).toBe(404);
      expect((await fetch(url, { method: 'DELETE', headers })).status).toBe(404);
      const adding = {
        ...headers,
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
      };
      expect((await fetch(url, { method: 'PATCH', headers: adding, body: 'x' })).status).toBe(404);
      await expect(uploads.finish(people[as], idOf(url))).rejects.toThrow('not-found');
    }
    const strange = await fetch(url, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } });
    expect(strange.status).toBe(401);
    await send(bytes, { owner, url });
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
  });

  it.each(['%2e%2e%2f%2e%2e%2fetc', 'x', '..%5cx'])('an address such as %s', async (id) => {
    const headers = { 'x-as': 'penza', 'tus-resumable': '1.0.0' };
    expect((await fetch(`${origin}/uploads/${id}`, { method: 'HEAD', headers })).status).toBe(404);
  });
});

it('leaves no bytes of what nobody goes on with: after a week the upload goes, without a record after a day', async () => {
  const owner = randomUUID();
  at = new Date();
  const url = await send(randomBytes(800_000), { owner, stopAt: 200_000 });
  await files.append(randomUUID(), Readable.from(Buffer.from('orphan')));
  await uploads.cleanUp();
  expect(await lies(files.pathOf(idOf(url)))).toBe(true);
  at = new Date(Date.now() + 40 * 24 * 3600 * 1000);
  expect(await uploads.cleanUp()).toBeGreaterThanOrEqual(2);
  expect(await readdir(folder)).toEqual([]);
  expect((await uploads.state(penza, { purpose: 'test', ownerId: owner })).unfinished).toBeNull();
  expect(await uploads.cleanUp()).toBe(0);
});
