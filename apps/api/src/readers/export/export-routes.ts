import { DomainError, sentence, uuidPattern, type Language, type MessageKey } from '@pbnet/domain';
import type { ReaderActor } from '@pbnet/domain/readers';
import { Hono, type Context as HttpContext } from 'hono';
import { withRequest, type RequestInfo } from '../../request-info.ts';
import { sendFile } from '../../send-file.ts';
import type { ActPapers } from '../erasure/act-papers.ts';
import type { OwnCopy } from './own-copy.ts';

export interface ExportRoutesOptions {
  readonly ownCopy: OwnCopy;
  readonly actPapers: ActPapers;
  /** Which reader asks, by the portal's own cookie. */
  readonly readerOf: (http: HttpContext) => Promise<ReaderActor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

const languageOf = (http: HttpContext): Language => (http.req.query('language') === 'en' ? 'en' : 'ru');

const names = {
  copy: { ru: 'Мои данные в библиотеке', en: 'My data at the library' },
  act: { ru: 'Акт об уничтожении данных', en: 'Act of destruction' },
} as const;

const types = { json: 'application/json; charset=utf-8', pdf: 'application/pdf' } as const;

interface Named {
  readonly kind: keyof typeof types;
  readonly name: string;
  readonly content: Uint8Array;
}

function saved(http: HttpContext, { kind, name, content }: Named): Response {
  return sendFile(http, { type: types[kind], name: `${name}.${kind}`, plainName: `reader.${kind}`, content });
}

/**
 * GET /reader/export.json and .pdf: everything about the reader who asks, nobody else; ?language=en.
 * GET /reader/acts/:id.pdf: an act of destruction. It names nobody, and only who was given its id can ask for it.
 */
export function exportRoutes({ ownCopy, actPapers, readerOf, requestOf }: ExportRoutesOptions): Hono {
  const routes = new Hono();
  const refuse = (http: HttpContext, key: MessageKey, status: 401 | 404) =>
    http.text(sentence(key, languageOf(http)), status);

  async function found(http: HttpContext, work: () => Promise<Response>): Promise<Response> {
    try {
      return await withRequest(requestOf(http), work);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return refuse(http, 'not-found', 404);
      throw error;
    }
  }

  routes.get('/reader/:file{export\\.(?:json|pdf)}', async (http) => {
    const reader = await readerOf(http);
    if (!reader) return refuse(http, 'sign-in-required', 401);
    const language = languageOf(http);
    const name = names.copy[language];
    return found(http, async () =>
      http.req.param('file') === 'export.json'
        ? saved(http, { kind: 'json', name, content: await ownCopy.json(reader) })
        : saved(http, { kind: 'pdf', name, content: await ownCopy.pdf(reader, language) }),
    );
  });

  routes.get(`/reader/acts/:file{${uuidPattern}\\.pdf}`, (http) =>
    found(http, async () => {
      const language = languageOf(http);
      const { number, content } = await actPapers.pdf(http.req.param('file').slice(0, 36), language);
      return saved(http, { kind: 'pdf', name: `${names.act[language]} № ${number}`, content });
    }),
  );

  return routes;
}
