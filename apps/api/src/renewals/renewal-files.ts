import { DomainError, sentence, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { usualStuckDays } from '@pbnet/domain/renewals';
import { renewalBoard } from '@pbnet/validation/renewals';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../send-file.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { Renewals } from './renewals.ts';

export interface RenewalFilesOptions {
  readonly renewals: Renewals;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

/** A number of the address; what is no number is refused by the schema. */
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

function filterOf(http: HttpContext) {
  const { stage, search, stuck, center, days } = http.req.query();
  return renewalBoard.safeParse({
    campaignId: http.req.param('id'),
    stuckDays: number(days) ?? usualStuckDays,
    stage,
    search,
    regionalCenterId: number(center),
    ...(stuck === 'true' ? { stuck: true } : {}),
  });
}

/** GET /renewals/:id/board.xlsx?days=&stage=&center=&stuck=&search=: what the board shows. */
export function renewalFiles({ renewals, actorOf }: RenewalFilesOptions): Hono {
  const files = new Hono();
  files.get('/renewals/:id/board.xlsx', async (http) => {
    const language: Language = http.req.query('language') === 'en' ? 'en' : 'ru';
    const refuse = (key: MessageKey, status: 400 | 401 | 403 | 404) =>
      http.text(sentence(key, language), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'renewal.read')) return refuse('role-forbidden', 403);
    const filter = filterOf(http);
    if (!filter.success) return refuse('invalid-input', 400);
    try {
      const content = await renewals.workbook(actor, filter.data);
      return sendFile(http, {
        type: xlsxType,
        name: 'Обновление соглашений.xlsx',
        plainName: 'renewal.xlsx',
        content,
      });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return refuse('not-found', 404);
      throw error;
    }
  });
  return files;
}
