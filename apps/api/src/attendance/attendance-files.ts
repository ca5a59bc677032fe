import { DomainError, sentence, uuidPattern, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../send-file.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { AttendanceExport } from './attendance-workbook.ts';

export interface AttendanceFilesOptions {
  readonly attendanceExport: AttendanceExport;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

function languageOf(http: HttpContext): Language {
  return http.req.query('language') === 'en' ? 'en' : 'ru';
}

/** GET /attendance/:meetingId.xlsx: people, presence and the survey, by the same permission and place. */
export function attendanceFiles({ actorOf, attendanceExport }: AttendanceFilesOptions): Hono {
  const files = new Hono();

  files.get(`/attendance/:file{${uuidPattern}\\.xlsx}`, async (http) => {
    const refuse = (key: MessageKey, status: 401 | 403 | 404, details = {}) =>
      http.text(sentence(key, languageOf(http), details), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'attendance.read')) return refuse('role-forbidden', 403);
    try {
      const meetingId = http.req.param('file').slice(0, 36);
      const { title, content } = await attendanceExport.workbook(actor, meetingId);
      return sendFile(http, {
        type: xlsxType,
        name: `Участники. ${title.slice(0, 80)}.xlsx`,
        plainName: 'people.xlsx',
        content,
      });
    } catch (error) {
      if (error instanceof DomainError) return refuse(error.key, 404, error.details);
      throw error;
    }
  });

  return files;
}
