import { sentence, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { healthQuery } from '@pbnet/validation/network-health';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../send-file.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { NetworkHealth } from './network-health.ts';

export interface HealthFilesOptions {
  readonly networkHealth: NetworkHealth;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

/** GET /network-health.xlsx?kind=&regionId=&search=: what the page shows, all of its pages. */
export function healthFiles({ networkHealth, actorOf }: HealthFilesOptions): Hono {
  const files = new Hono();
  files.get('/network-health.xlsx', async (http) => {
    const language: Language = http.req.query('language') === 'en' ? 'en' : 'ru';
    const refuse = (key: MessageKey, status: 400 | 401 | 403) => http.text(sentence(key, language), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'network-health.read')) return refuse('role-forbidden', 403);
    const query = healthQuery.safeParse(http.req.query());
    if (!query.success) return refuse('invalid-input', 400);
    const content = await networkHealth.workbook(actor, query.data);
    return sendFile(http, {
      type: xlsxType,
      name: 'Состояние сети.xlsx',
      plainName: 'network-health.xlsx',
      content,
    });
  });
  return files;
}
