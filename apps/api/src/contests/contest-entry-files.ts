import { DomainError, sentence, uuidPattern, type DomainErrorCode, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { entryBoard } from '@pbnet/validation/contests';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../send-file.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import { contestWorkbook } from './contest-workbook.ts';
import type { Moderation } from './moderation.ts';

export interface ContestEntryFilesOptions {
  readonly moderation: Moderation;
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

const statuses = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  'rule-broken': 422,
} as const satisfies Record<DomainErrorCode, number>;

/** GET /contests/:id/entries.xlsx: the entries that the board's filters leave, `?state=`, `nominationId=`, `search=` … */
export function contestEntryFiles({ moderation, actorOf }: ContestEntryFilesOptions): Hono {
  const files = new Hono();

  files.get(`/contests/:id{${uuidPattern}}/entries.xlsx`, async (http) => {
    const refuse = (key: MessageKey, status: 401 | 403 | 404 | 409 | 422) =>
      http.text(sentence(key, http.req.query('language') === 'en' ? 'en' : 'ru'), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'contest.read')) return refuse('role-forbidden', 403);
    const { rc, federal, state, nominationId, search } = http.req.query();
    const input = entryBoard.safeParse({
      contestId: http.req.param('id'),
      ...(state && { state }),
      ...(nominationId && { nominationId }),
      ...(search && { search }),
      ...(rc && { regionalCenterId: Number(rc) }),
      ...(federal && { federal: federal === '1' }),
    });
    if (!input.success) return refuse('not-found', 404);
    try {
      const { contest, rows } = await moderation.all(actor, input.data);
      const content = await contestWorkbook(contest, rows);
      const name = `Заявки, ${contest.title}.xlsx`;
      return sendFile(http, { type: xlsxType, name, plainName: 'entries.xlsx', content });
    } catch (error) {
      if (error instanceof DomainError) return refuse(error.key, statuses[error.code]);
      throw error;
    }
  });

  return files;
}
