import { DomainError, sentence } from '@pbnet/domain';
import { Hono, type Context as HttpContext } from 'hono';
import { withRequest, type RequestInfo } from '../request-info.ts';
import type { Awards } from './awards.ts';

export interface AwardFilesOptions {
  readonly awards: Awards;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** GET /documents/:number.pdf: the paper for whoever has its number, which nobody guesses. */
export function awardFiles({ awards, requestOf }: AwardFilesOptions): Hono {
  const files = new Hono();

  files.get('/:file{[0-9A-Za-z-]{10,40}\\.pdf}', async (http) => {
    const number = http.req.param('file').replace(/\.pdf$/, '');
    const request = requestOf(http);
    try {
      const pdf = await withRequest(request, () => awards.pdf(number));
      if (!pdf) return http.text(sentence('not-found', request.language), 404);
      return http.body(new Uint8Array(pdf), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${number}.pdf"`,
        'cache-control': 'private, no-store',
      });
    } catch (error) {
      if (error instanceof DomainError)
        return http.text(sentence(error.key, request.language, error.details), 429);
      throw error;
    }
  });

  return files;
}
