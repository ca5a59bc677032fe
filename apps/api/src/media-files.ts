import type { Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { captionsFiles } from './moderation/captions/captions-files.ts';
import type { RequestInfo } from './request-info.ts';
import type { Services } from './services.ts';

export interface MediaFilesOptions {
  readonly services: Services;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** The files of media, below /files: one line for each module. */
export function mediaFiles({ services, actorOf, requestOf }: MediaFilesOptions): Hono {
  return new Hono().route('/', captionsFiles({ captions: services.captions, actorOf, requestOf }));
}
