import type { Actor } from '@pbnet/domain/access';
import type { ReaderActor } from '@pbnet/domain/readers';
import { Hono, type Context as HttpContext } from 'hono';
import type { Env } from './env.ts';
import { itemFiles } from './reading/documents/item-files.ts';
import { figuresFiles } from './reading-figures/figures-files.ts';
import { staffEsiaRoutes } from './identity/staff-esia-routes.ts';
import { exportRoutes } from './readers/export/export-routes.ts';
import { journalFiles } from './readers/journal/journal-files.ts';
import { decisionRoutes } from './reading/decide/decision-routes.ts';
import { readerEsiaRoutes } from './readers/registration/esia-routes.ts';
import { retentionFiles } from './readers/retention/retention-files.ts';
import type { RequestInfo } from './request-info.ts';
import type { Services } from './services.ts';

export interface ReadersRoutesOptions {
  readonly services: Services;
  readonly env: Env;
  /** Which of the staff asks. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  /** Which reader asks, by the portal's own cookie. */
  readonly readerOf: (http: HttpContext) => Promise<ReaderActor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** What readers and resource servers ask for outside of procedures: one line for each module. */
export function readersRoutes({ services, env, ...asking }: ReadersRoutesOptions): Hono {
  const routes = new Hono();
  routes.route('/', exportRoutes({ ...services, ...asking }));
  routes.route('/files', journalFiles({ journal: services.readerJournal, ...asking }));
  routes.route('/files', retentionFiles({ ...services, ...asking }));
  routes.route('/', figuresFiles({ ...services, ...asking }));
  routes.route('/', readerEsiaRoutes({ registration: services.readerRegistration, ...asking }));
  routes.route('/', staffEsiaRoutes({ ...services, ...asking, publicUrl: env.PUBLIC_URL }));
  routes.route('/access', decisionRoutes({ ...services, ...asking }));
  routes.route('/files', itemFiles({ ...services, ...asking }));
  return routes;
}
