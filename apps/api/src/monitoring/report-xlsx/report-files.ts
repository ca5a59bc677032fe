import { DomainError, isMonth, monthInWords } from '@pbnet/domain';
import { contains, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { answerInWords, permitted } from '../../answer-in-words.ts';
import type { Places } from '../../places.ts';
import type { RequestInfo } from '../../request-info.ts';
import { sendFile } from '../../send-file.ts';
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

function idOf(http: HttpContext, name: string): number | null {
  const text = http.req.query(name);
  if (text === undefined) return null;
  const id = Number(text);
  if (!Number.isInteger(id) || id < 1) throw new DomainError('not-found', 'not-found');
  return id;
}

/**
 * GET /reports/form: an XLSX form of a month, `?month=`, `rc=` or `center=`, `filled=1` for what is entered.
 * POST /reports/import: a filled form as the body, `?month=`, `rc=`, `confirm=` of an earlier answer.
 */
export function reportFiles({ reportSheets, places, actorOf, requestOf }: ReportFilesOptions): Hono {
  const files = new Hono();

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

  const answering = (http: HttpContext, work: () => Promise<Response>) =>
    answerInWords(http, requestOf(http), work);

  files.get('/reports/form', (http) =>
    answering(http, async () => {
      const actor = permitted(await actorOf(http), 'report.read');
      await refuseForeignPlace(http, actor);
      const month = monthOf(http);
      const content = await reportSheets.form(actor, {
        month,
        regionalCenterId: idOf(http, 'rc'),
        centerId: idOf(http, 'center'),
        filled: http.req.query('filled') === '1',
      });
      return sendFile(http, {
        type: xlsxType,
        name: `Отчёты ЦУД, ${monthInWords(month)}.xlsx`,
        plainName: `reports-${month}.xlsx`,
        content,
      });
    }),
  );

  files.post('/reports/import', (http) =>
    answering(http, async () => {
      const actor = permitted(await actorOf(http), 'report.import');
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
