import type { Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { documentRoutes } from './agreement-documents/document-routes.ts';
import { agreementsFiles } from './agreements-files.ts';
import { attendanceFiles } from './attendance/attendance-files.ts';
import { requestFiles } from './campaigns/requests/request-files.ts';
import { contestEntryFiles } from './contests/contest-entry-files.ts';
import { storedFileRoutes } from './files/stored-file-routes.ts';
import { mailFiles } from './mail/log/mail-files.ts';
import { meetingFiles } from './meetings/papers/meeting-files.ts';
import { dashboardFiles } from './monitoring/dashboard/dashboard-files.ts';
import { reportFiles } from './monitoring/report-xlsx/report-files.ts';
import { resultFiles } from './monitoring/results/result-files.ts';
import { zeroListFiles } from './monitoring/zero-lists/zero-list-files.ts';
import { partnerFiles } from './partners/partner-files.ts';
import type { Places } from './places.ts';
import type { RequestInfo } from './request-info.ts';
import { resolutionFiles } from './resolutions/resolution-files.ts';
import type { Services } from './services.ts';

export interface DownloadsOptions {
  readonly services: Services;
  readonly places: Places;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** The files of the sections before media, below /files: one line for each module. */
export function downloads({ services, places, actorOf, requestOf }: DownloadsOptions): Hono {
  const files = new Hono();
  const now = () => new Date();
  files.route('/', zeroListFiles({ zeroLists: services.zeroLists, actorOf }));
  files.route('/', mailFiles({ mailLog: services.mailLog, actorOf }));
  files.route('/', resultFiles({ results: services.results, actorOf }));
  files.route('/', dashboardFiles({ dashboard: services.dashboard, now, actorOf }));
  files.route('/', meetingFiles({ papers: services.meetingPapers, actorOf }));
  files.route(
    '/',
    resolutionFiles({ resolutions: services.resolutions, control: services.control, now, actorOf }),
  );
  files.route('/', reportFiles({ reportSheets: services.reportSheets, places, actorOf, requestOf }));
  files.route('/', partnerFiles({ partners: services.partners, actorOf, requestOf }));
  files.route(
    '/',
    documentRoutes({
      templates: services.agreementTemplates,
      documents: services.agreementDocuments,
      actorOf,
      requestOf,
    }),
  );
  files.route('/', contestEntryFiles({ moderation: services.contestModeration, actorOf }));
  files.route('/', storedFileRoutes({ storedFiles: services.storedFiles, actorOf, requestOf }));
  files.route('/', agreementsFiles({ services, actorOf, requestOf }));
  files.route('/', attendanceFiles({ attendanceExport: services.attendanceExport, actorOf }));
  files.route('/', requestFiles({ requests: services.requests, actorOf }));
  return files;
}
