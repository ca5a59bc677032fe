import { sentence, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { listLooks } from '@pbnet/validation/readers';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../../send-file.ts';
import { xlsxType } from '../../xlsx/workbook.ts';
import type { ReaderJournal } from './reader-journal.ts';

export interface JournalFilesOptions {
  readonly journal: ReaderJournal;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

/** GET /readers/journal.xlsx: the looks of the filter in the address, for those who watch over the journal. */
export function journalFiles({ journal, actorOf }: JournalFilesOptions): Hono {
  const files = new Hono();

  files.get('/readers/journal.xlsx', async (http) => {
    const language = http.req.query('language') === 'en' ? 'en' : 'ru';
    const refuse = (key: MessageKey, status: 400 | 401 | 403) => http.text(sentence(key, language), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'reader-journal.read')) return refuse('role-forbidden', 403);
    const { language: _language, ...asked } = http.req.query();
    const filter = listLooks.safeParse(asked);
    if (!filter.success) return refuse('invalid-input', 400);
    const content = await journal.workbook(actor, filter.data);
    return sendFile(http, {
      type: xlsxType,
      name: 'Журнал обращений к данным читателей.xlsx',
      plainName: 'journal.xlsx',
      content,
    });
  });

  return files;
}
