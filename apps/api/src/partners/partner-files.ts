import type { Actor } from '@pbnet/domain/access';
import { listPartners } from '@pbnet/validation/partners';
import { Hono, type Context as HttpContext } from 'hono';
import { answerInWords, permitted } from '../answer-in-words.ts';
import type { RequestInfo } from '../request-info.ts';
import { sendFile } from '../send-file.ts';
import { readUpload } from '../xlsx/read-upload.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { Partners } from './partners.ts';

export interface PartnerFilesOptions {
  readonly partners: Partners;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** The filter as the list's address says it; what it says wrong is not asked for. */
function filterOf(http: HttpContext) {
  const { search, kind, link, gap, region, rc, several } = http.req.query();
  const asked = {
    ...{ search, kind, link, gap },
    regionId: region === undefined ? undefined : Number(region),
    regionalCenterId: rc === undefined ? undefined : Number(rc),
    several: several === '1' ? true : undefined,
  };
  const fields = Object.entries(asked).filter(
    ([name, value]) => value !== undefined && listPartners.safeParse({ [name]: value }).success,
  );
  return listPartners.parse(Object.fromEntries(fields));
}

/**
 * GET /partners/export: institutions of the list's filter as XLSX, `?sample=1` an empty form.
 * POST /partners/import: a filled form as the body, `?confirm=` of an earlier answer.
 */
export function partnerFiles({ partners, actorOf, requestOf }: PartnerFilesOptions): Hono {
  const files = new Hono();

  const answering = (http: HttpContext, work: () => Promise<Response>) =>
    answerInWords(http, requestOf(http), work);

  files.get('/partners/export', (http) =>
    answering(http, async () => {
      const actor = permitted(await actorOf(http), 'partner.read');
      const sample = http.req.query('sample') === '1';
      const content = await (sample ? partners.sample() : partners.workbook(actor, filterOf(http)));
      return sendFile(http, {
        type: xlsxType,
        name: sample ? 'Организации, образец.xlsx' : 'Организации.xlsx',
        plainName: 'partners.xlsx',
        content,
      });
    }),
  );

  files.post('/partners/import', (http) =>
    answering(http, async () => {
      const actor = permitted(await actorOf(http), 'partner.edit');
      const bytes = await readUpload(http.req.raw);
      return http.json(
        await partners.import(actor, { bytes, confirmation: http.req.query('confirm') ?? null }),
      );
    }),
  );

  return files;
}
