import { DomainError, isMonth, monthInWords, sentence, type DomainErrorCode } from '@pbnet/domain';
import { can, contains, type Actor, type Permission } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import type { Places } from '../../places.ts';
import { withRequest, type RequestInfo } from '../../request-info.ts';
import { xlsxType } from '../../xlsx/workbook.ts';
import { readUpload } from '../../xlsx/read-upload.ts';
import type { ReportSheets } from './report-sheets.ts';

export interface ReportFilesOptions {
  readonly reportSheets: ReportSheets;
  readonly places: Places;
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

function idOf(http: HttpContext, name: string): number | null {
  const text = http.req.query(name);
  if (text === undefined) return null;
  const id = Number(text);
  if (!Number.isInteger(id) || id < 1) throw new DomainError('not-found', 'not-found');
  return id;
}

interface Question {
  readonly permission: Permission;
  readonly http: HttpContext;
}

/**
 * GET /reports/form: an XLSX form of a month, `?month=`, `rc=` or `center=`, `filled=1` for what is entered.
 * POST /reports/import: a filled form as the body, `?month=`, `rc=`, `confirm=` of an earlier answer.
 */
export function reportFiles({ reportSheets, places, actorOf, requestOf }: ReportFilesOptions): Hono {
  const files = new Hono();

  async function allowed({ permission, http }: Question): Promise<Actor> {
    const actor = await actorOf(http);
    if (!actor) throw new DomainError('forbidden', 'sign-in-required');
    if (!can(actor, permission)) throw new DomainError('forbidden', 'role-forbidden');
    return actor;
  }

  /** Without a place in the question only headquarters, whose place is everywhere, is answered. */
  async function refuseForeignPlace(http: HttpContext, { place }: Actor): Promise<void> {
    if (place.kind === 'network') return;
    const [center, regionalCenter] = [idOf(http, 'center'), idOf(http, 'rc')];
    const asked =
      center !== null
        ? await places.of('center', center)
        : regionalCenter !== null && (await places.of('regionalCenter', regionalCenter));
    if (asked === false || !contains(place, asked)) throw new DomainError('forbidden', 'place-forbidden');
  }

  function monthOf(http: HttpContext) {
    const month = http.req.query('month') ?? '';
    if (!isMonth(month)) throw new DomainError('not-found', 'not-found');
    return month;
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

  files.get('/reports/form', (http) =>
    answering(http, async () => {
      const actor = await allowed({ permission: 'report.read', http });
      await refuseForeignPlace(http, actor);
      const month = monthOf(http);
      const content = await reportSheets.form(actor, {
        month,
        regionalCenterId: idOf(http, 'rc'),
        centerId: idOf(http, 'center'),
        filled: http.req.query('filled') === '1',
      });
      const name = encodeURIComponent(`Отчёты ЦУД, ${monthInWords(month)}.xlsx`);
      return http.body(new Uint8Array(content), 200, {
        'content-type': xlsxType,
        'content-disposition': `attachment; filename="reports-${month}.xlsx"; filename*=UTF-8''${name}`,
        'cache-control': 'private, no-store',
      });
    }),
  );

  files.post('/reports/import', (http) =>
    answering(http, async () => {
      const actor = await allowed({ permission: 'report.import', http });
      await refuseForeignPlace(http, actor);
      const month = monthOf(http);
      const bytes = await readUpload(http.req.raw);
      const confirmation = http.req.query('confirm') ?? null;
      const regionalCenterId = idOf(http, 'rc');
      return http.json(await reportSheets.import(actor, { bytes, month, regionalCenterId, confirmation }));
    }),
  );

  return files;
}
