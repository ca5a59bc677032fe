import { DomainError, sentence, uuidPattern, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { captionLanguages } from '@pbnet/domain/captions';
import { Hono, type Context as HttpContext } from 'hono';
import { withRequest, type RequestInfo } from '../../request-info.ts';
import type { Captions } from './captions.ts';

export interface CaptionsFilesOptions {
  readonly captions: Captions;
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** What a column of numbers holds. */
const mostEditions = 2 ** 31 - 1;

/** GET /videos/:id/captions/ru.vtt gives the newest edition; `?number=2` an older one, `?download` to be saved. */
export function captionsFiles({ captions, actorOf, requestOf }: CaptionsFilesOptions): Hono {
  const routes = new Hono();
  routes.get(`/videos/:id{${uuidPattern}}/captions/:file{[a-z]{2,3}\\.vtt}`, async (http) => {
    const actor = await actorOf(http);
    const request = requestOf(http);
    const refuse = (key: MessageKey, status: 401 | 403 | 404) =>
      http.text(sentence(key, request.language), status);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'video.read')) return refuse('role-forbidden', 403);
    const { id, file } = http.req.param();
    const language = captionLanguages.find((known) => `${known}.vtt` === file);
    const number = Number(http.req.query('number') ?? '');
    const found =
      language &&
      (await withRequest(request, () =>
        captions.get(actor, {
          id,
          language,
          ...(Number.isInteger(number) && number > 0 && number <= mostEditions ? { number } : {}),
        }),
      ).catch(unknownAsNull));
    if (!found || found.removed) return refuse('not-found', 404);
    const saved = http.req.query('download') !== undefined;
    return http.body(found.text, 200, {
      'content-type': 'text/vtt; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      ...(saved ? { 'content-disposition': `attachment; filename="captions-${file}"` } : {}),
    });
  });
  return routes;
}

function unknownAsNull(error: unknown): null {
  if (error instanceof DomainError) return null;
  throw error;
}
