import { DomainError, sentence, uuidPattern } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import type { RequestInfo } from '../request-info.ts';
import type { Videos } from './videos.ts';

export interface PosterFilesOptions {
  readonly videos: Videos;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** GET /videos/:id/posters/:key: a frame or a picture of one's own. Pictures never change under their key. */
export function posterFiles({ videos, actorOf, requestOf }: PosterFilesOptions): Hono {
  const files = new Hono();

  async function read(actor: Actor, id: string, key: string) {
    try {
      return await videos.poster(actor, id, key);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return null;
      throw error;
    }
  }

  files.get(`/videos/:id{${uuidPattern}}/posters/:key`, async (http) => {
    const { language } = requestOf(http);
    const actor = await actorOf(http);
    if (!actor) return http.text(sentence('sign-in-required', language), 401);
    if (!can(actor, 'video.read')) return http.text(sentence('role-forbidden', language), 403);
    const bytes = await read(actor, http.req.param('id'), http.req.param('key'));
    if (!bytes) return http.text(sentence('not-found', language), 404);
    return http.body(bytes, 200, {
      'content-type': 'image/jpeg',
      'cache-control': 'private, max-age=86400, immutable',
    });
  });
  return files;
}
