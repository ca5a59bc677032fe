import type { Actor, Place } from '@pbnet/domain/access';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DetailedError, Upload } from 'tus-js-client';
import { afterAll } from 'vitest';
import { fileSystemStore } from '../files/file-system-store.ts';
import { unfinishedFiles, type UnfinishedFiles } from '../uploads/unfinished-files.ts';
import { uploadLocks } from '../uploads/upload-locks.ts';
import type { ReceivedFile, UploadPurpose } from '../uploads/upload-purpose.ts';
import { uploadRoutes } from '../uploads/upload-routes.ts';
import { uploads as uploadsOf, type Uploads } from '../uploads/uploads.ts';
import { testApi } from './api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

export interface Sent {
  readonly as?: 'penza' | 'colleague' | 'kamchatka' | 'media';
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

/** One request of tus, whose body comes as the test lets it. */
export interface Piece {
  readonly url: string;
  readonly at: number;
  readonly as?: string;
  /** Bytes that are told; none: the length is not told. */
  readonly length?: number;
}

export interface SentPiece {
  write(bytes: Buffer): void;
  end(): void;
  readonly answer: Promise<{ readonly status: number; readonly text: string }>;
}

export function piece({ url, at, as = 'penza', length }: Piece): SentPiece {
  const told = length === undefined ? {} : { 'content-length': String(length) };
  const sent = request(url, {
    method: 'PATCH',
    headers: {
      ...{ 'tus-resumable': '1.0.0', 'upload-offset': String(at), 'x-as': as },
      ...{ 'content-type': 'application/offset+octet-stream', ...told },
    },
  });
  const answer = once(sent, 'response').then(async ([response]: IncomingMessage[]) => ({
    status: response?.statusCode ?? 0,
    text: response ? await text(response) : '',
  }));
  // After a refusal the server may close while bytes are still on their way.
  sent.on('error', () => undefined);
  return { write: (bytes) => void sent.write(bytes), end: () => void sent.end(), answer };
}

export const idOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);
export const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What the server said, where it refused. */
export async function refusal(sending: Promise<string>): Promise<{ status: number; message: string }> {
  const error = await sending.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DetailedError)) throw new Error('was not refused', { cause: error });
  const body = error.originalResponse?.getBody() || '{}';
  return { status: error.originalResponse?.getStatus() ?? 0, message: JSON.parse(body).message };
}

/** Things of regional center 1, to which its people and headquarters send files over real HTTP. */
export async function uploadDesk() {
  const { database } = await testApi();
  await seedNetwork(database);
  const people: Readonly<Record<NonNullable<Sent['as']>, Actor>> = {
    penza: await seedActor(database, 'regional-head', regionalCenterPlace(1)),
    colleague: await seedActor(database, 'regional-head', regionalCenterPlace(1)),
    kamchatka: await seedActor(database, 'regional-head', regionalCenterPlace(2)),
    media: await seedActor(database, 'media-editor', networkPlace),
  };
  const directory = await mkdtemp(path.join(tmpdir(), 'pbnet-uploads-'));
  afterAll(() => rm(directory, { recursive: true, force: true }));
  const folder = path.join(directory, 'unfinished');
  const store = fileSystemStore(path.join(directory, 'objects'));
  const files = unfinishedFiles({ directory: folder, keepFree: 0 });
  const received: ReceivedFile[] = [];
  const state = { breaksOff: false, at: new Date('2026-11-23T09:00:00Z') };

  const purpose: UploadPurpose = {
    purpose: 'test',
    titleOf: async () => 'Лекция о Лермонтове',
    mayUpload: async ({ place }) =>
      place.kind === 'network' || (place.kind === 'regional-center' && place.regionalCenterId === 1),
    limits: async () => ({ maxBytes: 50 * 1024 ** 3, kinds: 'MP4' }),
    place: async (): Promise<Place> => regionalCenterPlace(1),
    received: async (_tx, _actor, file) => {
      if (state.breaksOff) throw new Error('the power went');
      received.push(file);
    },
  };

  /** A server of its own over the same bytes, as after a restart. */
  async function served(its: UnfinishedFiles): Promise<{ origin: string; uploads: Uploads }> {
    const locks = uploadLocks({ raw: database.raw, leaseMs: 500, patienceMs: 4000 });
    const uploads = uploadsOf({
      database,
      store,
      files: its,
      locks,
      purposes: [purpose],
      now: () => state.at,
    });
    const routes = uploadRoutes({
      uploads,
      actorOf: async (http) => people[http.req.header('x-as') as keyof typeof people] ?? null,
      requestOf: () => ({ id: 'test', ip: '127.0.0.1', userAgent: '', language: 'ru' }),
    });
    const server = serve({ fetch: new Hono().route('/', routes).fetch, hostname: '127.0.0.1', port: 0 });
    await once(server, 'listening');
    afterAll(() => new Promise((closed) => server.close(closed)));
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, uploads };
  }

  const { origin, uploads } = await served(files);

  /** Sends with the client of the screens; resolves to the upload's address. */
  function send(bytes: Buffer, { as = 'penza', owner = '1', ...how }: Sent = {}): Promise<string> {
    const metadata = {
      purpose: 'test',
      ownerId: owner,
      fileName: how.name ?? 'Лекция.mp4',
      lastModified: '1000',
    };
    return new Promise((resolve, reject) => {
      // In Node the client takes a Buffer; its types know the browser's alone.
      const upload: Upload = new Upload(bytes as unknown as Blob, {
        endpoint: `${how.origin ?? origin}/uploads`,
        uploadUrl: how.url ?? null,
        uploadSize: how.size ?? bytes.length,
        chunkSize: 256 * 1024,
        retryDelays: [0, 20],
        headers: { 'x-as': as },
        metadata,
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

  return {
    ...{ database, people, folder, files, received, state, origin, uploads, served, send },
    stored: async (key: string) => new Uint8Array(await new Response(await store.get(key)).arrayBuffer()),
    lies: (id: string) =>
      access(files.pathOf(id)).then(
        () => true,
        () => false,
      ),
  };
}
