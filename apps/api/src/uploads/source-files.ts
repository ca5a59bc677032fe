import { sentence, uuidPattern } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { serveObject } from '../serve-object.ts';
import type { RequestInfo } from '../request-info.ts';
import type { VideoSource, VideoSources } from './video-sources.ts';

export interface SourceFilesOptions {
  readonly sources: VideoSources;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** GET /videos/:id/source: the bytes for the player; with ?save=1 to be saved. */
export function sourceFiles({ sources, actorOf, requestOf }: SourceFilesOptions): Hono {
  const files = new Hono();

  files.get(`/videos/:id{${uuidPattern}}/source`, async (http) => {
    const { language } = requestOf(http);
    const actor = await actorOf(http);
    if (!actor) return http.text(sentence('sign-in-required', language), 401);
    if (!can(actor, 'video.read')) return http.text(sentence('role-forbidden', language), 403);
    const source = await sources.ofVideo(actor, http.req.param('id'));
    const served = source && (await serveObject(http, sources.store, asked(http, source)));
    return served ?? http.text(sentence('not-found', language), 404);
  });
  return files;
}

function asked(http: HttpContext, source: VideoSource) {
  return { ...source, saveAs: http.req.query('save') === '1' ? source.fileName : undefined };
}

/** GET /media/source/:token: the same for a channel that fetches by itself, by a link of ours that ends soon. */
export function publicSourceRoutes(sources: VideoSources): Hono {
  const routes = new Hono();
  routes.get('/media/source/:token', async (http) => {
    const source = await sources.ofLink(http.req.param('token'));
    const served = source && (await serveObject(http, sources.store, source));
    return served ?? http.text(sentence('not-found', 'ru'), 404);
  });
  return routes;
}
