import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { collectionKey } from '@pbnet/validation/reading';
import { Hono, type Context as HttpContext } from 'hono';
import { answerInWords, permitted } from '../../answer-in-words.ts';
import type { RequestInfo } from '../../request-info.ts';
import { sendFile } from '../../send-file.ts';
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

  const answering = (http: HttpContext, work: () => Promise<Response>) =>
    answerInWords(http, requestOf(http), work);

  files.get('/collections/:id/items', (http) =>
    answering(http, async () => {
      const actor = permitted(await actorOf(http), 'collection.read');
      const items = await resourceItems.all(actor, collectionOf(http));
      const content = await workbook([
        {
          name: 'Документы',
          columns: itemColumns.map(([, title, width]) => ({ title, width })),
          rows: items.map((item) => itemColumns.map(([key]) => item[key])),
        },
      ]);
      return sendFile(http, { type: xlsxType, name: 'Документы.xlsx', plainName: 'items.xlsx', content });
    }),
  );

  files.post('/collections/:id/items', (http) =>
    answering(http, async () => {
      const actor = permitted(await actorOf(http), 'collection.manage');
      const collectionId = collectionOf(http);
      const bytes = await readUpload(http.req.raw);
      const confirmation = http.req.query('confirm') ?? null;
      return http.json(await resourceItems.import(actor, { collectionId, bytes, confirmation }));
    }),
  );

  return files;
}
