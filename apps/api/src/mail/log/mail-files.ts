import { DomainError, sentence, uuidPattern, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import type { KeptFile, MailLog } from './mail-log.ts';

export interface MailFilesOptions {
  readonly mailLog: MailLog;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

/** A letter is shown as it is: with its own styles, without scripts, and with links that lead nowhere. */
const previewPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
  'sandbox',
].join('; ');

/** /deliveries/:id/preview, /letter.eml, /attachments/:position, by the permission of `mail.letter`. */
export function mailFiles({ mailLog, actorOf }: MailFilesOptions): Hono {
  const files = new Hono();

  async function answer(http: HttpContext, read: (actor: Actor) => Promise<Response>): Promise<Response> {
    const refuse = (key: MessageKey, status: 401 | 403 | 404) => http.text(sentence(key, 'ru'), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'mailing.read')) return refuse('role-forbidden', 403);
    http.header('Cache-Control', 'private, no-store');
    http.header('X-Content-Type-Options', 'nosniff');
    try {
      return await read(actor);
    } catch (error) {
      if (error instanceof DomainError) return refuse(error.key, error.code === 'not-found' ? 404 : 403);
      throw error;
    }
  }

  function download(http: HttpContext, { fileName, contentType, content }: KeptFile): Response {
    const name = encodeURIComponent(fileName);
    return http.body(new Uint8Array(content), 200, {
      'content-type': contentType,
      'content-disposition': `attachment; filename="letter"; filename*=UTF-8''${name}`,
    });
  }

  files.get(`/deliveries/:id{${uuidPattern}}/preview`, (http) =>
    answer(http, async (actor) => {
      http.header('Content-Security-Policy', previewPolicy);
      return http.html(await mailLog.preview(actor, http.req.param('id')));
    }),
  );

  files.get(`/deliveries/:id{${uuidPattern}}/letter.eml`, (http) =>
    answer(http, async (actor) => download(http, await mailLog.message(actor, http.req.param('id')))),
  );

  files.get(`/deliveries/:id{${uuidPattern}}/attachments/:position{[0-9]{1,2}}`, (http) =>
    answer(http, async (actor) => {
      const { id, position } = http.req.param();
      return download(http, await mailLog.attachment(actor, id, Number(position)));
    }),
  );

  return files;
}
