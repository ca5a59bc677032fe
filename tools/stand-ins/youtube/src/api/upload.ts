import { hangUp } from '@pbnet/stand-in-http/serve';
import { Hono, type Context } from 'hono';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, rename, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { newId, refuse, type Stand } from '../stand.ts';
import { videoFile, type StoredVideo } from '../store.ts';
import { unpaid } from './guard.ts';
import { videoResource, wrong, type VideoResource } from './video-resource.ts';

interface Session {
  readonly id: string;
  readonly resource: VideoResource;
  readonly size: number;
  readonly contentType: string;
  /** Bytes that lie here. */
  received: number;
  videoId: string | null;
}

const quantum = 262_144;

/** The resumable upload: bytes are really stored, and the answers tell how many of them. */
export function uploadRoutes(stand: Stand): Hono {
  const { failures, store } = stand;
  const sessions = new Map<string, Session>();
  const app = new Hono();
  const partFile = (session: Session) => path.join(store.directory, `${session.id}.part`);

  app.post('/upload/youtube/v3/videos', async (c) => {
    const resource: VideoResource = await c.req.json();
    if (failures.take('upload-limit')) return refuse(c, 400, 'uploadLimitExceeded');
    const reason = failures.take('invalid-title') ? 'invalidTitle' : wrong(resource);
    if (reason) return refuse(c, 400, reason);
    const empty = unpaid(stand, c, 'videos.insert');
    if (empty) return empty;
    const session: Session = {
      id: newId(24),
      resource,
      size: Number(c.req.header('x-upload-content-length')),
      contentType: c.req.header('x-upload-content-type') ?? 'application/octet-stream',
      received: 0,
      videoId: null,
    };
    if (!(session.size > 0)) return refuse(c, 400, 'mediaBodyRequired');
    await writeFile(partFile(session), '');
    sessions.set(session.id, session);
    const address = new URL(c.req.url);
    address.searchParams.set('upload_id', session.id);
    return c.body(null, 200, { location: address.href });
  });

  app.put('/upload/youtube/v3/videos', async (c) => {
    const session = sessions.get(c.req.query('upload_id') ?? '');
    if (session && failures.take('session-expired')) sessions.delete(session.id);
    if (!session || !sessions.has(session.id)) return refuse(c, 404, 'notFound');
    const range = c.req.header('content-range') ?? `bytes 0-${session.size - 1}/${session.size}`;
    if (range.startsWith('bytes */')) return answer(c, session);
    const [from = 0, to = 0] = (/^bytes (\d+)-(\d+)\//.exec(range) ?? []).slice(1).map(Number);
    const isLast = to + 1 === session.size;
    if (from !== session.received || (!isLast && (to + 1 - from) % quantum !== 0))
      return refuse(c, 400, 'badContent');
    return accept(c, session);
  });

  async function accept(c: Context, session: Session): Promise<Response> {
    const isBroken = failures.take('broken-upload');
    const isCut = failures.take('hang-up');
    const began = session.received;
    try {
      for await (const piece of c.req.raw.body ?? []) {
        await appendFile(partFile(session), piece);
        session.received += piece.byteLength;
        if (isCut) break;
      }
    } catch {
      await keep(session, whole(session.received));
      return c.body(null, 503);
    }
    if (isCut) {
      await keep(session, whole(session.received));
      return hangUp(c);
    }
    if (isBroken) {
      await keep(session, began + whole((session.received - began) / 2));
      return refuse(c, 503, 'backendError');
    }
    if (failures.take('gap')) await keep(session, Math.max(began, whole(session.received - 1)));
    return answer(c, session);
  }

  async function keep(session: Session, bytes: number): Promise<void> {
    await truncate(partFile(session), bytes);
    session.received = bytes;
  }

  async function answer(c: Context, session: Session): Promise<Response> {
    if (session.received < session.size) {
      const range = session.received > 0 ? { range: `bytes=0-${session.received - 1}` } : undefined;
      return new Response(null, { status: 308, ...(range && { headers: range }) });
    }
    const known = store.videos.find(({ id }) => id === session.videoId);
    const video = known ?? (await finish(session));
    return c.json(videoResource(stand, video, ['snippet', 'status']), known ? 200 : 201);
  }

  async function finish(session: Session): Promise<StoredVideo> {
    const { snippet, status } = session.resource;
    const id = newId();
    const hash = createHash('sha256');
    await pipeline(createReadStream(partFile(session)), hash);
    await rename(partFile(session), videoFile(store, id));
    const now = stand.now().getTime();
    const video: StoredVideo = {
      id,
      title: snippet?.title ?? '',
      description: snippet?.description ?? '',
      tags: snippet?.tags ?? [],
      categoryId: snippet?.categoryId ?? '22',
      language: snippet?.defaultLanguage ?? null,
      privacy: stand.audited() ? (status?.privacyStatus ?? 'public') : 'private',
      publishAt: status?.publishAt ?? null,
      uploadedAt: new Date(now).toISOString(),
      processedAt: new Date(now + stand.processingMs()).toISOString(),
      failure: failures.take('processing-failed') ? 'failed' : null,
      size: session.size,
      sha256: hash.digest('hex'),
      contentType: session.contentType,
      views: 0,
      thumbnail: false,
    };
    session.videoId = id;
    store.videos.push(video);
    store.save();
    return video;
  }

  return app;
}

const whole = (bytes: number) => Math.floor(bytes / quantum) * quantum;
