import { DomainError, sentence, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { dashboardFile } from '@pbnet/validation/monitoring';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../../send-file.ts';
import { xlsxType } from '../../xlsx/workbook.ts';
import {
  dashboardFileKinds,
  dashboardWorkbook,
  type DashboardWorkbookOptions,
} from './dashboard-workbook.ts';

export interface DashboardFilesOptions extends DashboardWorkbookOptions {
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

const statuses = { 'not-found': 404, forbidden: 403, conflict: 409, 'rule-broken': 422 } as const;

function languageOf(http: HttpContext): Language {
  return http.req.query('language') === 'en' ? 'en' : 'ru';
}

/** GET /dashboard/:kind.xlsx?place=&month=&code=&months=: what is on the screen, by the same permission and place. */
export function dashboardFiles({ actorOf, ...options }: DashboardFilesOptions): Hono {
  const files = new Hono();

  files.get('/dashboard/:file{[a-z]+\\.xlsx}', async (http) => {
    const refuse = (key: MessageKey, status: 400 | 401 | 403 | 404 | 409 | 422, details = {}) =>
      http.text(sentence(key, languageOf(http), details), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'dashboard.read')) return refuse('role-forbidden', 403);
    const kind = dashboardFileKinds.find((known) => `${known}.xlsx` === http.req.param('file'));
    if (!kind) return refuse('not-found', 404);
    const asked = dashboardFile.safeParse(http.req.query());
    if (!asked.success) return refuse('invalid-input', 400);
    try {
      const content = await dashboardWorkbook(options, actor, { ...asked.data, kind });
      return sendFile(http, {
        type: xlsxType,
        name: `Мониторинг ${asked.data.month}.xlsx`,
        plainName: 'dashboard.xlsx',
        content,
      });
    } catch (error) {
      if (error instanceof DomainError) return refuse(error.key, statuses[error.code], error.details);
      throw error;
    }
  });

  return files;
}
