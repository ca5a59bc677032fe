import { dayIn, DomainError, sentence, uuidPattern, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import { erasureQueue } from '@pbnet/validation/readers';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../../send-file.ts';
import { xlsxType } from '../../xlsx/workbook.ts';
import type { ActPapers } from '../erasure/act-papers.ts';
import type { ReaderRetention } from './reader-retention.ts';

export interface RetentionFilesOptions {
  readonly readerRetention: ReaderRetention;
  readonly actPapers: ActPapers;
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

/** GET /readers/retention.xlsx: the queue, by the filters of its page; GET /readers/acts/:id.pdf: an act. */
export function retentionFiles({ readerRetention, actPapers, actorOf }: RetentionFilesOptions): Hono {
  const files = new Hono();

  async function guarded(http: HttpContext, work: (language: Language) => Promise<Response>) {
    const language: Language = http.req.query('language') === 'en' ? 'en' : 'ru';
    const refuse = (key: MessageKey, status: 401 | 403 | 404) => http.text(sentence(key, language), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'reader.erase')) return refuse('role-forbidden', 403);
    try {
      return await work(language);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return refuse('not-found', 404);
      throw error;
    }
  }

  files.get('/readers/retention.xlsx', (http) =>
    guarded(http, async () => {
      const { releasable, ground } = http.req.query();
      const filter = erasureQueue.safeParse({
        ...(ground ? { ground } : {}),
        ...(releasable === 'true' ? { releasable: true } : {}),
      });
      if (!filter.success) throw new DomainError('not-found', 'not-found');
      const content = await readerRetention.workbook(filter.data);
      const name = `Данные читателей к уничтожению, ${dayIn(networkTimeZone, new Date())}.xlsx`;
      return sendFile(http, { type: xlsxType, name, plainName: 'readers.xlsx', content });
    }),
  );

  files.get(`/readers/acts/:file{${uuidPattern}\\.pdf}`, (http) =>
    guarded(http, async (language) => {
      const { number, content } = await actPapers.pdf(http.req.param('file').slice(0, 36), language);
      return sendFile(http, {
        type: 'application/pdf',
        name: `Акт № ${number}.pdf`,
        plainName: 'act.pdf',
        content,
      });
    }),
  );

  return files;
}
