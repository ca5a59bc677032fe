import { DomainError, sentence, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { agreementQuery } from '@pbnet/validation/agreements';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../send-file.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { Agreements } from './agreements.ts';

export interface AgreementFilesOptions {
  readonly agreements: Agreements;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

/** GET /agreements.xlsx?state=&kind=&…: the list as the page filters it, and the coverage of today. */
export function agreementFiles({ agreements, actorOf }: AgreementFilesOptions): Hono {
  const files = new Hono();

  files.get('/agreements.xlsx', async (http) => {
    const language: Language = http.req.query('language') === 'en' ? 'en' : 'ru';
    const refuse = (key: MessageKey, status: 400 | 401 | 403 | 404) =>
      http.text(sentence(key, language), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'agreement.read')) return refuse('role-forbidden', 403);
    const asked = agreementQuery.safeParse(http.req.query());
    if (!asked.success) return refuse('invalid-input', 400);
    try {
      const content = await agreements.workbook(actor, asked.data);
      return sendFile(http, {
        type: xlsxType,
        name: 'Соглашения сети.xlsx',
        plainName: 'agreements.xlsx',
        content,
      });
    } catch (error) {
      if (error instanceof DomainError) return refuse(error.key, 404);
      throw error;
    }
  });

  return files;
}
