import { DomainError } from '@pbnet/domain';
import type { Actor, Permission } from '@pbnet/domain/access';
import { whiteSpotsQuery } from '@pbnet/validation/white-spots';
import { Hono, type Context as HttpContext } from 'hono';
import { answerInWords, permitted } from '../answer-in-words.ts';
import type { RequestInfo } from '../request-info.ts';
import { sendFile } from '../send-file.ts';
import { readUpload } from '../xlsx/read-upload.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { WhiteSpots } from './white-spots.ts';

export interface WhiteSpotFilesOptions {
  readonly whiteSpots: WhiteSpots;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/**
 * GET /white-spots.xlsx?regionId=&reach=&apart=: what the page shows. GET /municipalities.xlsx: the list.
 * POST /municipalities/import: a list as the body, `?confirm=` of an earlier answer.
 */
export function whiteSpotFiles({ whiteSpots, actorOf, requestOf }: WhiteSpotFilesOptions): Hono {
  const files = new Hono();

  const answering = (http: HttpContext, permission: Permission, work: (actor: Actor) => Promise<Response>) =>
    answerInWords(http, requestOf(http), async () => work(permitted(await actorOf(http), permission)));

  const sheet = (http: HttpContext, name: string, content: Uint8Array) =>
    sendFile(http, { type: xlsxType, name, plainName: 'white-spots.xlsx', content });

  files.get('/white-spots.xlsx', (http) =>
    answering(http, 'opening-plan.read', async (actor) => {
      const query = whiteSpotsQuery.safeParse(http.req.query());
      if (!query.success) throw new DomainError('not-found', 'not-found');
      return sheet(http, 'Белые пятна сети.xlsx', await whiteSpots.workbook(actor, query.data));
    }),
  );

  files.get('/municipalities.xlsx', (http) =>
    answering(http, 'opening-plan.read', async (actor) =>
      sheet(http, 'Муниципальные образования.xlsx', await whiteSpots.list(actor)),
    ),
  );

  files.post('/municipalities/import', (http) =>
    answering(http, 'opening-plan.edit', async (actor) => {
      const bytes = await readUpload(http.req.raw);
      return http.json(await whiteSpots.import(actor, bytes, http.req.query('confirm') ?? null));
    }),
  );

  return files;
}
