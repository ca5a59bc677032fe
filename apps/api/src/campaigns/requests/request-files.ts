import { DomainError, sentence, uuidPattern, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../../send-file.ts';
import { xlsxType } from '../../xlsx/workbook.ts';
import { answersWorkbook } from './answers-workbook.ts';
import type { Requests } from './requests.ts';

export interface RequestFilesOptions {
  readonly requests: Pick<Requests, 'get' | 'board'>;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

/** GET /campaigns/:id/answers.xlsx: what the actor's place sees of the answers. */
export function requestFiles({ requests, actorOf }: RequestFilesOptions): Hono {
  const files = new Hono();

  files.get(`/campaigns/:id{${uuidPattern}}/answers.xlsx`, async (http) => {
    const language: Language = http.req.query('language') === 'en' ? 'en' : 'ru';
    const refuse = (key: MessageKey, status: 401 | 403 | 404, details = {}) =>
      http.text(sentence(key, language, details), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'campaign.read')) return refuse('role-forbidden', 403);
    try {
      const campaignId = http.req.param('id');
      const { campaign } = await requests.get(actor, campaignId);
      const content = await answersWorkbook(await requests.board(actor, { campaignId }));
      return sendFile(http, {
        type: xlsxType,
        name: `Ответы. ${campaign.title.slice(0, 80)}.xlsx`,
        plainName: 'answers.xlsx',
        content,
      });
    } catch (error) {
      if (error instanceof DomainError) return refuse(error.key, 404, error.details);
      throw error;
    }
  });

  return files;
}
