import { DomainError, isUuid } from '@pbnet/domain';
import type { Actor, Permission } from '@pbnet/domain/access';
import { fileKinds } from '@pbnet/domain/files';
import { templateUpload, textUpload } from '@pbnet/validation/agreement-documents';
import { Hono, type Context as HttpContext } from 'hono';
import { answerInWords, permitted } from '../answer-in-words.ts';
import { docxLimit } from '../documents/docx-parts.ts';
import type { RequestInfo } from '../request-info.ts';
import { readUpload } from '../xlsx/read-upload.ts';
import type { AgreementDocuments } from './agreement-documents.ts';
import type { AgreementTemplates, NamedFile } from './agreement-templates.ts';

export interface DocumentRoutesOptions {
  readonly templates: AgreementTemplates;
  readonly documents: AgreementDocuments;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

const upload = { limit: docxLimit, tooLarge: 'docx-too-large' } as const;

type Kind = 'docx' | 'pdf';

/** A PDF opens in the browser, a DOCX is saved; both carry a Russian name. */
function answer(http: HttpContext, kind: Kind, { name, content }: NamedFile): Response {
  const how = kind === 'pdf' ? 'inline' : 'attachment';
  const full = encodeURIComponent(`${name}.${kind}`).replaceAll("'", '%27');
  return http.body(new Uint8Array(content), 200, {
    'content-type': fileKinds[kind].contentType,
    'content-disposition': `${how}; filename="agreement.${kind}"; filename*=UTF-8''${full}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
}

const missing = () => new DomainError('not-found', 'not-found');

/** The id and the kind of «…/<id>.pdf». */
function fileOf(http: HttpContext): readonly [id: string, kind: Kind] {
  const [id = '', kind] = (http.req.param('file') ?? '').split('.');
  if (!isUuid(id) || (kind !== 'docx' && kind !== 'pdf')) throw missing();
  return [id, kind];
}

/**
 * Under /agreements: GET texts/:version.docx|.pdf, frozen/:agreement.pdf, disagreements/:agreement.docx|.pdf,
 * templates/:version.docx, samples/agreement.docx and samples/amendment.docx; POST :agreement/text and
 * templates/:id with the Word document as the body (`?check=1` only looks through it).
 */
export function documentRoutes({ templates, documents, actorOf, requestOf }: DocumentRoutesOptions): Hono {
  const routes = new Hono();

  const guarded = (http: HttpContext, permission: Permission, work: (actor: Actor) => Promise<Response>) =>
    answerInWords(http, requestOf(http), async () => work(permitted(await actorOf(http), permission)));

  routes.get('/agreements/texts/:file', (http) =>
    guarded(http, 'agreement.read', async (actor) => {
      const [id, kind] = fileOf(http);
      return answer(http, kind, await documents.text(actor, id, kind));
    }),
  );

  routes.get('/agreements/frozen/:file', (http) =>
    guarded(http, 'agreement.read', async (actor) =>
      answer(http, 'pdf', await documents.frozen(actor, fileOf(http)[0])),
    ),
  );

  routes.get('/agreements/disagreements/:file', (http) =>
    guarded(http, 'agreement.read', async (actor) => {
      const [id, kind] = fileOf(http);
      return answer(http, kind, await documents.disagreements(actor, id, kind));
    }),
  );

  routes.get('/agreements/templates/:file', (http) =>
    guarded(http, 'agreement.edit', async (actor) =>
      answer(http, 'docx', await templates.file(actor, fileOf(http)[0])),
    ),
  );

  routes.get('/agreements/samples/:use{(?:agreement|amendment)\\.docx}', (http) =>
    guarded(http, 'agreement.edit', async () => {
      const use = http.req.param('use') === 'amendment.docx' ? 'amendment' : 'agreement';
      return answer(http, 'docx', await templates.sample(use));
    }),
  );

  routes.post('/agreements/templates/:id', (http) =>
    guarded(http, 'agreement-template.manage', async (actor) => {
      const { check, ...query } = http.req.query();
      const input = templateUpload.safeParse({ ...query, id: http.req.param('id') });
      if (!input.success) throw new DomainError('rule-broken', 'invalid-input');
      const bytes = await readUpload(http.req.raw, upload);
      return http.json(await templates.upload(actor, { ...input.data, bytes, check: check === '1' }));
    }),
  );

  routes.post('/agreements/:id/text', (http) =>
    guarded(http, 'agreement.edit', async (actor) => {
      const agreementId = http.req.param('id');
      const input = textUpload.safeParse(http.req.query());
      if (!input.success || !isUuid(agreementId)) throw new DomainError('rule-broken', 'invalid-input');
      const bytes = await readUpload(http.req.raw, upload);
      return http.json(await documents.upload(actor, { agreementId, bytes, note: input.data.note }));
    }),
  );

  return routes;
}
