import { DomainError, isUuid, sentence, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../../send-file.ts';
import { xlsxType } from '../../xlsx/workbook.ts';
import type { MeetingPapers } from './meeting-papers.ts';

export interface MeetingFilesOptions {
  readonly papers: MeetingPapers;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

const papersOf = {
  'programme.pdf': { make: 'programmePdf', name: 'Программа.pdf', type: 'application/pdf' },
  'programme.xlsx': { make: 'programmeWorkbook', name: 'Программа.xlsx', type: xlsxType },
  'minutes.pdf': { make: 'minutesPdf', name: 'Протокол.pdf', type: 'application/pdf' },
} as const;

/** GET /meetings/:id/programme.pdf, /programme.xlsx and /minutes.pdf. */
export function meetingFiles({ papers, actorOf }: MeetingFilesOptions): Hono {
  const files = new Hono();

  files.get('/meetings/:id/:file{(?:programme|minutes)\\.(?:pdf|xlsx)}', async (http) => {
    const language: Language = http.req.query('language') === 'en' ? 'en' : 'ru';
    const refuse = (key: MessageKey, status: 401 | 403 | 404) => http.text(sentence(key, language), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, 'meeting.read')) return refuse('role-forbidden', 403);
    const { id, file } = http.req.param();
    const paper = Object.entries(papersOf).find(([name]) => name === file)?.[1];
    if (!paper || !isUuid(id)) return refuse('not-found', 404);
    try {
      const content = await papers[paper.make](actor, id);
      const { type, name } = paper;
      return sendFile(http, { type, name, plainName: file, content, opens: type !== xlsxType });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return refuse('not-found', 404);
      throw error;
    }
  });

  return files;
}
