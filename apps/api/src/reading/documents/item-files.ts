import { DomainError, sentence, type DomainErrorCode } from '@pbnet/domain';
import { can, type Actor, type Permission } from '@pbnet/domain/access';
import { collectionKey } from '@pbnet/validation/reading';
import { Hono, type Context as HttpContext } from 'hono';
import { withRequest, type RequestInfo } from '../../request-info.ts';
import { readUpload } from '../../xlsx/read-upload.ts';
import { workbook, xlsxType } from '../../xlsx/workbook.ts';
import { itemColumns } from './item-columns.ts';
import type { ResourceItems } from './resource-items.ts';

export interface ItemFilesOptions {
  readonly resourceItems: ResourceItems;
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

function collectionOf(http: HttpContext): number {
  const asked = collectionKey.safeParse({ id: Number(http.req.param('id')) });
  if (!asked.success) throw new DomainError('not-found', 'not-found');
  return asked.data.id;
}

/**
 * GET /collections/:id/items: documents of a collection as XLSX, which can be sent back.
 * POST /collections/:id/items: such a workbook or a CSV file as the body, `?confirm=` of an earlier answer.
 */
export function itemFiles({ resourceItems, actorOf, requestOf }: ItemFilesOptions): Hono {
  const files = new Hono();

  async function allowed(http: HttpContext, permission: Permission): Promise<Actor> {
    const actor = await actorOf(http);
    if (!actor) throw new DomainError('forbidden', 'sign-in-required');
    if (!can(actor, permission)) throw new DomainError('forbidden', 'role-forbidden');
    return actor;
  }

  function answering(http: HttpContext, work: () => Promise<Response>): Promise<Response> {
    const request = requestOf(http);
    return withRequest(request, async () => {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const { key, details } = error;
        const status =
          key === 'sign-in-required' ? 401 : key === 'xlsx-too-large' ? 413 : statuses[error.code];
        return http.json({ key, message: sentence(key, request.language, details) }, status);
      }
    });
  }

  files.get('/collections/:id/items', (http) =>
    answering(http, async () => {
      const actor = await allowed(http, 'collection.read');
      const items = await resourceItems.all(actor, collectionOf(http));
      const content = await workbook([
        {
          name: 'Документы',
          columns: itemColumns.map(([, title, width]) => ({ title, width })),
          rows: items.map((item) => itemColumns.map(([key]) => item[key])),
        },
      ]);
      return http.body(new Uint8Array(content), 200, {
        'content-type': xlsxType,
        'content-disposition': `attachment; filename="items.xlsx"; filename*=UTF-8''${encodeURIComponent('Документы.xlsx')}`,
        'cache-control': 'private, no-store',
      });
    }),
  );

  files.post('/collections/:id/items', (http) =>
    answering(http, async () => {
      const actor = await allowed(http, 'collection.manage');
      const collectionId = collectionOf(http);
      const bytes = await readUpload(http.req.raw);
      const confirmation = http.req.query('confirm') ?? null;
      return http.json(await resourceItems.import(actor, { collectionId, bytes, confirmation }));
    }),
  );

  return files;
}
