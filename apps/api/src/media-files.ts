import type { Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { captionsFiles } from './moderation/captions/captions-files.ts';
import { broadcastFiles } from './broadcasts/broadcast-files.ts';
import { promotionFiles } from './promotion/promotion-files.ts';
import type { RequestInfo } from './request-info.ts';
import type { Services } from './services.ts';
import { consentFiles } from './channels/consent-files.ts';
import { publicSourceRoutes, sourceFiles } from './uploads/source-files.ts';
import { posterFiles } from './videos/poster-files.ts';
import { uploadRoutes } from './uploads/upload-routes.ts';

export interface MediaFilesOptions {
  readonly services: Services;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** The files of media, below /files: one line for each module. */
export function mediaFiles({ services, ...asking }: MediaFilesOptions): Hono {
  const files = new Hono();
  files.route('/', consentFiles({ channels: services.channels, ...asking }));
  files.route('/', captionsFiles({ captions: services.captions, ...asking }));
  files.route('/', promotionFiles({ promotions: services.promotions, ...asking }));
  files.route('/', sourceFiles({ sources: services.videoSources, ...asking }));
  files.route('/', posterFiles({ videos: services.videos, ...asking }));
  files.route('/', broadcastFiles({ pointsExport: services.pointsExport, ...asking }));
  return files;
}

/** What media serves at the root: /files, /uploads (tus) and the addresses that channels fetch from. */
export function mediaRoutes(options: MediaFilesOptions): Hono {
  const { services, ...asking } = options;
  const routes = new Hono();
  routes.route('/files', mediaFiles(options));
  routes.route('/', uploadRoutes({ uploads: services.uploads, ...asking }));
  routes.route('/', publicSourceRoutes(services.videoSources));
  return routes;
}
