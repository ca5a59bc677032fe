import { DomainError, isMonth, monthInWords, sentence, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../../send-file.ts';
import { xlsxType } from '../../xlsx/workbook.ts';
import type { ResultFileKind } from './result-file.ts';
import type { Results } from './results.ts';

export interface ResultFilesOptions {
  readonly results: Results;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

const types = { pdf: 'application/pdf', xlsx: xlsxType } as const;

function languageOf(http: HttpContext): Language {
  return http.req.query('language') === 'en' ? 'en' : 'ru';
}

/** GET /results/:month.pdf and .xlsx: the kept bulletin, or the draft's for those who prepare it. */
export function resultFiles({ results, actorOf }: ResultFilesOptions): Hono {
  const files = new Hono();

  files.get('/results/:file{[0-9-]+\\.(?:pdf|xlsx)}', async (http) => {
    const refuse = (key: MessageKey, status: 401 | 403 | 404, details = {}) =>
      http.text(sentence(key, languageOf(http), details), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'result.read')) return refuse('role-forbidden', 403);
    const [month = '', extension] = http.req.param('file').split('.');
    const kind: ResultFileKind = extension === 'pdf' ? 'pdf' : 'xlsx';
    if (!isMonth(month)) return refuse('month-unknown', 404);
    try {
      const { content, draft } = await results.file(actor, month, kind);
      const name = `Итоги мониторинга, ${monthInWords(month)}${draft ? ' (проект)' : ''}.${kind}`;
      // A PDF opens in the browser, a workbook is saved.
      return sendFile(http, {
        type: types[kind],
        name,
        plainName: `results.${kind}`,
        content,
        opens: kind === 'pdf',
      });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found')
        return refuse(error.key, 404, error.details);
      throw error;
    }
  });

  return files;
}
