import { DomainError, sentence, type DomainErrorCode } from '@pbnet/domain';
import { can, type Actor, type Permission } from '@pbnet/domain/access';
import { whiteSpotsQuery } from '@pbnet/validation/white-spots';
import { Hono, type Context as HttpContext } from 'hono';
import { withRequest, type RequestInfo } from '../request-info.ts';
import { readUpload } from '../xlsx/read-upload.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { WhiteSpots } from './white-spots.ts';

export interface WhiteSpotFilesOptions {
  readonly whiteSpots: WhiteSpots;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

const statuses = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  'rule-broken': 422,
} as const satisfies Record<DomainErrorCode, number>;

/**
 * GET /white-spots.xlsx?regionId=&reach=&apart=: what the page shows. GET /municipalities.xlsx: the list.
 * POST /municipalities/import: a list as the body, `?confirm=` of an earlier answer.
 */
export function whiteSpotFiles({ whiteSpots, actorOf, requestOf }: WhiteSpotFilesOptions): Hono {
  const files = new Hono();

  function answering(
    http: HttpContext,
    permission: Permission,
    work: (actor: Actor) => Promise<Response>,
  ): Promise<Response> {
    const request = requestOf(http);
    return withRequest(request, async () => {
      try {
        const actor = await actorOf(http);
        if (!actor) throw new DomainError('forbidden', 'sign-in-required');
        if (!can(actor, permission)) throw new DomainError('forbidden', 'role-forbidden');
        return await work(actor);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const { key, details } = error;
        const status =
          key === 'sign-in-required' ? 401 : key === 'xlsx-too-large' ? 413 : statuses[error.code];
        return http.json({ key, message: sentence(key, request.language, details) }, status);
      }
    });
  }

  const sheet = (http: HttpContext, name: string, content: Uint8Array) =>
    http.body(new Uint8Array(content), 200, {
      'content-type': xlsxType,
      'content-disposition': `attachment; filename="white-spots.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
    });

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
