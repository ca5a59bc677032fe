import { sentence, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { figuresOfMonth } from '@pbnet/validation/reading';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../send-file.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { CountedFigures } from './counted-figures.ts';

export interface FiguresFilesOptions {
  readonly countedFigures: CountedFigures;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

/** GET /files/reading-figures.xlsx?month=&regionId=&centerId=: what the page shows. */
export function figuresFiles({ countedFigures, actorOf }: FiguresFilesOptions): Hono {
  const files = new Hono();
  files.get('/files/reading-figures.xlsx', async (http) => {
    const language: Language = http.req.query('language') === 'en' ? 'en' : 'ru';
    const refuse = (key: MessageKey, status: 400 | 401 | 403) => http.text(sentence(key, language), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'reading.read')) return refuse('role-forbidden', 403);
    const query = figuresOfMonth.safeParse(http.req.query());
    if (!query.success) return refuse('invalid-input', 400);
    const content = await countedFigures.workbook(actor, query.data);
    return sendFile(http, {
      type: xlsxType,
      name: `Журнал доступа ${query.data.month}.xlsx`,
      plainName: 'reading-figures.xlsx',
      content,
    });
  });
  return files;
}
