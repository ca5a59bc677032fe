import type { Failures } from '@pbnet/stand-in-http/failures';
import { serveOn } from '@pbnet/stand-in-http/serve';
import { Hono } from 'hono';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiRoutes } from './api.ts';
import { openStand, type RutubeFailure, type RutubeVideo } from './store.ts';
import { webRoutes } from './web.ts';

export { rutubeAccount, rutubeToken } from './api.ts';
export type { RutubeFailure, RutubeVideo } from './store.ts';

export interface RutubeOptions {
  /** TCP port of the loopback interface; any free one unless told. */
  readonly port?: number;
  readonly clock?: () => Date;
  /** Keeps what was fetched over restarts; else it goes with `stop`. */
  readonly directory?: string;
  /** How long the processing lasts by the clock; nothing unless told. */
  readonly processingMs?: number;
}

export interface Rutube {
  readonly url: string;
  readonly failures: Failures<RutubeFailure>;
  /** Everything that lies here, oldest first. */
  videos(): readonly RutubeVideo[];
  setViews(videoId: string, views: number): void;
  /** Of videos whose files arrive from now on. */
  setProcessing(milliseconds: number): void;
  stop(): Promise<void>;
}

/** Speaks the wire protocol of RuTube's API and fetches the files that it is told of. */
export async function startRutube(options: RutubeOptions = {}): Promise<Rutube> {
  const directory = options.directory ?? mkdtempSync(path.join(tmpdir(), 'pbnet-rutube-'));
  let { processingMs = 0 } = options;
  const stopped = new AbortController();
  const stand = openStand(directory, {
    stopping: stopped.signal,
    now: options.clock ?? (() => new Date()),
    processingMs: () => processingMs,
  });
  const app = new Hono();
  app.route('/', webRoutes(stand));
  app.route('/api', apiRoutes(stand));
  const served = await serveOn(app, options.port ?? 0);

  return {
    url: `http://localhost:${served.port}`,
    failures: stand.failures,
    videos: () => stand.videos,
    setViews(videoId, views) {
      const video = stand.videos.find(({ id }) => id === videoId);
      if (!video) throw new Error('There is no such video on this RuTube.');
      video.views = views;
      stand.save();
    },
    setProcessing: (milliseconds) => {
      processingMs = milliseconds;
    },
    async stop() {
      stopped.abort();
      await served.stop();
      if (!options.directory) rmSync(directory, { recursive: true, force: true });
    },
  };
}
