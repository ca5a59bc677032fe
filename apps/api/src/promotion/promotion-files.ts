import { DomainError, sentence, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { planKey } from '@pbnet/validation/promotion';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../send-file.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { Promotions } from './promotions.ts';

export interface PromotionFilesOptions {
  readonly promotions: Promotions;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

/** GET /promotion/:id/results.xlsx: the posts of a plan and what they brought. */
export function promotionFiles({ promotions, actorOf }: PromotionFilesOptions): Hono {
  const files = new Hono();
  files.get('/promotion/:id/results.xlsx', async (http) => {
    const language: Language = http.req.query('language') === 'en' ? 'en' : 'ru';
    const refuse = (key: MessageKey, status: 400 | 401 | 403 | 404) =>
      http.text(sentence(key, language), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'promotion.read')) return refuse('role-forbidden', 403);
    const asked = planKey.safeParse({ id: http.req.param('id') });
    if (!asked.success) return refuse('invalid-input', 400);
    try {
      const content = await promotions.workbook(actor, asked.data.id);
      return sendFile(http, {
        type: xlsxType,
        name: 'Результаты продвижения.xlsx',
        plainName: 'promotion.xlsx',
        content,
      });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return refuse('not-found', 404);
      throw error;
    }
  });
  return files;
}
