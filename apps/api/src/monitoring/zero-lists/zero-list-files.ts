import { DomainError, isMonth, sentence, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../../send-file.ts';
import { xlsxType } from '../../xlsx/workbook.ts';
import { zeroListWorkbook } from './zero-list-workbook.ts';
import type { ZeroLists } from './zero-lists.ts';

export interface ZeroListFilesOptions {
  readonly zeroLists: ZeroLists;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

/** GET /zero-lists/:month/:regionalCenterId.xlsx, by the permission and place of `zeroLists.ofMonth`. */
export function zeroListFiles({ zeroLists, actorOf }: ZeroListFilesOptions): Hono {
  const files = new Hono();

  files.get('/zero-lists/:month/:file{[0-9]+\\.xlsx}', async (http) => {
    const refuse = (key: MessageKey, status: 401 | 403 | 404) =>
      http.text(sentence(key, languageOf(http)), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'zero-list.read')) return refuse('role-forbidden', 403);
    const { month, file } = http.req.param();
    if (!isMonth(month)) return refuse('month-unknown', 404);
    const regionalCenterId = Number.parseInt(file, 10);
    try {
      const { lists, indicators } = await zeroLists.ofMonth(actor, month, regionalCenterId);
      const [list] = lists;
      if (!list) return refuse('place-forbidden', 403);
      const content = await zeroListWorkbook(list, { indicators, madeAt: new Date() });
      return sendFile(http, {
        type: xlsxType,
        name: `Нулевой список ${month} ${list.regionalCenterName}.xlsx`,
        plainName: 'zero-list.xlsx',
        content,
      });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return refuse(error.key, 404);
      throw error;
    }
  });

  return files;
}

function languageOf(http: HttpContext): Language {
  return http.req.query('language') === 'en' ? 'en' : 'ru';
}
