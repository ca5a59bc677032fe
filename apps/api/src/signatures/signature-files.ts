import { DomainError, sentence, uuidPattern, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { withRequest, type RequestInfo } from '../request-info.ts';
import { sendFile } from '../send-file.ts';
import type { NamedFile } from './signature-file.ts';
import type { Signatures } from './signatures.ts';

export interface SignatureFilesOptions {
  readonly signatures: Signatures;
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** GET /signatures/:id.sig: the file as it was uploaded; GET /signatures/:agreementId/proof.pdf: copy with the sheet. */
export function signatureFiles({ signatures, actorOf, requestOf }: SignatureFilesOptions): Hono {
  const files = new Hono();

  async function answer(http: HttpContext, type: string, read: (actor: Actor) => Promise<NamedFile>) {
    const request = requestOf(http);
    const refuse = (key: MessageKey, status: 401 | 403 | 404) =>
      http.text(sentence(key, request.language), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'agreement.read')) return refuse('role-forbidden', 403);
    try {
      const { name, content } = await withRequest(request, () => read(actor));
      return sendFile(http, {
        type,
        name,
        plainName: 'signature',
        content,
        opens: type === 'application/pdf',
      });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return refuse('not-found', 404);
      throw error;
    }
  }

  files.get(`/signatures/:file{${uuidPattern}\\.sig}`, (http) =>
    answer(http, 'application/octet-stream', (actor) =>
      signatures.file(actor, http.req.param('file').slice(0, 36)),
    ),
  );
  files.get(`/signatures/:id{${uuidPattern}}/proof.pdf`, (http) =>
    answer(http, 'application/pdf', (actor) => signatures.proof(actor, http.req.param('id'))),
  );

  return files;
}
