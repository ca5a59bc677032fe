import { dayIn, DomainError, sentence, uuidPattern, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor, type Permission } from '@pbnet/domain/access';
import { cardList } from '@pbnet/validation/resolutions';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../send-file.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { Control } from './control.ts';
import { headquartersZone } from './parties.ts';
import { docxType } from './resolution-docx.ts';
import type { Resolutions } from './resolutions.ts';

export interface ResolutionFilesOptions {
  readonly resolutions: Resolutions;
  readonly control: Control;
  readonly now: () => Date;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

const types = { pdf: 'application/pdf', docx: docxType, xlsx: xlsxType } as const;

interface Named {
  readonly kind: keyof typeof types;
  readonly name: string;
  readonly content: Uint8Array;
}

/** A PDF opens in the browser, the others are saved; all carry a Russian name. */
function answer(http: HttpContext, { kind, name, content }: Named): Response {
  return sendFile(http, {
    type: types[kind],
    name: `${name}.${kind}`,
    plainName: `resolution.${kind}`,
    content,
    opens: kind === 'pdf',
  });
}

/** GET /resolutions/:id.pdf and .docx: the signed file or the draft's; GET /control.xlsx: the board. */
export function resolutionFiles({ resolutions, control, now, actorOf }: ResolutionFilesOptions): Hono {
  const files = new Hono();

  async function guarded(
    http: HttpContext,
    permission: Permission,
    work: (actor: Actor) => Promise<Response>,
  ): Promise<Response> {
    const language: Language = http.req.query('language') === 'en' ? 'en' : 'ru';
    const refuse = (key: MessageKey, status: 401 | 403 | 404) => http.text(sentence(key, language), status);
    const actor = await actorOf(http);
    if (!actor) return refuse('sign-in-required', 401);
    if (!can(actor, permission)) return refuse('role-forbidden', 403);
    try {
      return await work(actor);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return refuse('not-found', 404);
      throw error;
    }
  }

  files.get(`/resolutions/:file{${uuidPattern}\\.(?:pdf|docx)}`, (http) =>
    guarded(http, 'resolution.read', async (actor) => {
      const [id = '', extension] = http.req.param('file').split('.');
      const kind = extension === 'pdf' ? 'pdf' : 'docx';
      const { content, draft } = await resolutions.file(actor, id, kind);
      return answer(http, { kind, content, name: draft ? 'Резолюция (проект)' : 'Резолюция' });
    }),
  );

  files.get('/control.xlsx', (http) =>
    guarded(http, 'assignment.read', async (actor) => {
      const { extended, ...query } = http.req.query();
      const filter = cardList.safeParse({ ...query, ...(extended === 'true' ? { extended: true } : {}) });
      if (!filter.success) throw new DomainError('not-found', 'not-found');
      const content = await control.workbook(actor, filter.data);
      const name = `Контроль решений, ${dayIn(headquartersZone, now())}`;
      return answer(http, { kind: 'xlsx', content, name });
    }),
  );

  return files;
}
