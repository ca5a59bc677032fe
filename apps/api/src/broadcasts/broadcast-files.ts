import { DomainError, sentence, uuidPattern, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../send-file.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { PointsExport } from './points-workbook.ts';

export interface BroadcastFilesOptions {
  readonly pointsExport: PointsExport;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

function languageOf(http: HttpContext): Language {
  return http.req.query('language') === 'en' ? 'en' : 'ru';
}

/** GET /broadcasts/:id.xlsx: the connection list, for those who run the broadcast. */
export function broadcastFiles({ actorOf, pointsExport }: BroadcastFilesOptions): Hono {
  const files = new Hono();

  files.get(`/broadcasts/:file{${uuidPattern}\\.xlsx}`, async (http) => {
    const refuse = (key: MessageKey, status: 401 | 403 | 404, details = {}) =>
      http.text(sentence(key, languageOf(http), details), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'broadcast.request')) return refuse('role-forbidden', 403);
    try {
      const { title, content } = await pointsExport.workbook(actor, http.req.param('file').slice(0, 36));
      return sendFile(http, {
        type: xlsxType,
        name: `Точки подключения. ${title.slice(0, 80)}.xlsx`,
        plainName: 'points.xlsx',
        content,
      });
    } catch (error) {
      if (error instanceof DomainError) return refuse(error.key, 404, error.details);
      throw error;
    }
  });

  return files;
}
