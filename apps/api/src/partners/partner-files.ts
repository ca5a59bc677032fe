import { DomainError, sentence, type DomainErrorCode } from '@pbnet/domain';
import { can, type Actor, type Permission } from '@pbnet/domain/access';
import { listPartners } from '@pbnet/validation/partners';
import { Hono, type Context as HttpContext } from 'hono';
import { withRequest, type RequestInfo } from '../request-info.ts';
import { readUpload } from '../xlsx/read-upload.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { Partners } from './partners.ts';

export interface PartnerFilesOptions {
  readonly partners: Partners;
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

  files.get('/partners/export', (http) =>
    answering(http, async () => {
      const actor = await allowed(http, 'partner.read');
      const sample = http.req.query('sample') === '1';
      const content = await (sample ? partners.sample() : partners.workbook(actor, filterOf(http)));
      const name = encodeURIComponent(sample ? 'Организации, образец.xlsx' : 'Организации.xlsx');
      return http.body(new Uint8Array(content), 200, {
        'content-type': xlsxType,
        'content-disposition': `attachment; filename="partners.xlsx"; filename*=UTF-8''${name}`,
        'cache-control': 'private, no-store',
      });
    }),
  );

  files.post('/partners/import', (http) =>
    answering(http, async () => {
      const actor = await allowed(http, 'partner.edit');
      const bytes = await readUpload(http.req.raw);
      return http.json(
        await partners.import(actor, { bytes, confirmation: http.req.query('confirm') ?? null }),
      );
    }),
  );

  return files;
}
