import type { Failures } from '@pbnet/stand-in-http/failures';
import { serveOn } from '@pbnet/stand-in-http/serve';
import { Hono } from 'hono';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { captionListRoutes, captionUploadRoutes } from './api/captions.ts';
import { guard } from './api/guard.ts';
import { liveRoutes } from './api/live.ts';
import { playlistRoutes } from './api/playlists.ts';
import { uploadRoutes } from './api/upload.ts';
import { videoRoutes } from './api/videos.ts';
import { createQuota, type QuotaUsed } from './quota.ts';
import { youtubeFailures, settled, type Stand, type YoutubeFailure } from './stand.ts';
import { openStore, type Stored, type StoredVideo } from './store.ts';
import { signInRoutes } from './web/sign-in.ts';
import { createTokens } from './web/tokens.ts';
import { webRoutes } from './web/web.ts';

export type { StoredBroadcast, StoredCaptions, StoredPlaylist, StoredVideo } from './store.ts';
export type { YoutubeFailure } from './stand.ts';

export interface YoutubeOptions {
  /** TCP port of the loopback interface; any free one unless told. */
  readonly port?: number;
  readonly clock?: () => Date;
  /** Keeps what was uploaded over restarts; else it goes with `stop`. */
  readonly directory?: string;
  /** How long the processing of an upload lasts by the clock; nothing unless told. */
  readonly processingMs?: number;
  readonly channelTitle?: string;
}

export interface Youtube {
  readonly url: string;
  readonly failures: Failures<YoutubeFailure>;
  /** Everything that lies here, oldest first. */
  readonly stored: Readonly<Stored>;
  /** With what time has done to them until now. */
  videos(): readonly StoredVideo[];
  quotaUsed(): Readonly<QuotaUsed>;
  /** Moves the clock; it goes on from there. */
  moveTo(at: Date): void;
  /** Of uploads from now on. */
  setProcessing(milliseconds: number): void;
  /** How long the test and the air of a broadcast take to begin; nothing unless told. */
  setStarting(milliseconds: number): void;
  setViews(videoId: string, views: number): void;
  /** Whether the picture of the encoder arrives at the stream that is bound to the broadcast. */
  setSignal(broadcastId: string, status: 'ready' | 'active' | 'error'): void;
  setViewers(broadcastId: string, viewers: number): void;
  /** An unaudited project's uploads stay private for ever. */
  setAudited(audited: boolean): void;
  /** As a person does in the settings of the Google account. */
  revokeAccess(): void;
  stop(): Promise<void>;
}

/** Speaks the wire protocol of the YouTube Data API v3 and of Google's OAuth; stores what it is given. */
export async function startYoutube(options: YoutubeOptions = {}): Promise<Youtube> {
  const directory = options.directory ?? mkdtempSync(path.join(tmpdir(), 'pbnet-youtube-'));
  const store = openStore(directory);
  let { processingMs = 0 } = options;
  let isAudited = true;
  let startingMs = 0;
  let shift = 0;
  const clock = options.clock ?? (() => new Date());
  const now = () => new Date(clock().getTime() + shift);
  const stand: Stand = {
    store,
    failures: youtubeFailures(),
    quota: createQuota(now),
    tokens: createTokens(now),
    channel: { id: 'UCpbnetStandIn', title: options.channelTitle ?? 'Президентская библиотека' },
    audited: () => isAudited,
    processingMs: () => processingMs,
    startingMs: () => startingMs,
    now,
  };
  const served = await serveOn(appOf(stand), options.port ?? 0);
  const broadcast = (id: string) => store.broadcasts.find((one) => one.id === id);
  const change = <Thing>(thing: Thing | undefined, how: (thing: Thing) => void) => {
    if (thing === undefined) throw new Error('There is no such thing on this YouTube.');
    how(thing);
    store.save();
  };

  return {
    url: `http://localhost:${served.port}`,
    failures: stand.failures,
    stored: store,
    videos: () => store.videos.map((video) => settled(stand, video)),
    quotaUsed: stand.quota.used,
    moveTo: (at) => {
      shift = at.getTime() - clock().getTime();
    },
    setProcessing: (milliseconds) => {
      processingMs = milliseconds;
    },
    setStarting: (milliseconds) => {
      startingMs = milliseconds;
    },
    setViews: (id, views) =>
      change(
        store.videos.find((one) => one.id === id),
        (video) => (video.views = views),
      ),
    setSignal: (id, status) =>
      change(
        store.streams.find((one) => one.id === broadcast(id)?.streamId),
        (stream) => (stream.status = status),
      ),
    setViewers: (id, viewers) => change(broadcast(id), (live) => (live.viewers = viewers)),
    setAudited: (audited) => {
      isAudited = audited;
    },
    revokeAccess: stand.tokens.revoke,
    async stop() {
      await served.stop();
      if (!options.directory) rmSync(directory, { recursive: true, force: true });
    },
  };
}

function appOf(stand: Stand): Hono {
  const app = new Hono();
  app.route('/', webRoutes(stand));
  app.route('/', signInRoutes(stand));
  app.use('/upload/*', guard(stand));
  app.use('/youtube/*', guard(stand));
  app.route('/', uploadRoutes(stand));
  app.route('/upload/youtube/v3', captionUploadRoutes(stand));
  const api = new Hono();
  api.route('/', videoRoutes(stand));
  api.route('/', captionListRoutes(stand));
  api.route('/', playlistRoutes(stand));
  api.route('/', liveRoutes(stand));
  app.route('/youtube/v3', api);
  return app;
}
