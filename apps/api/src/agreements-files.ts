import type { Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { agreementFiles } from './agreements/agreement-files.ts';
import { healthFiles } from './network-health/health-files.ts';
import { renewalFiles } from './renewals/renewal-files.ts';
import { planFiles } from './opening-plans/plan-files.ts';
import type { RequestInfo } from './request-info.ts';
import type { Services } from './services.ts';
import { signatureFiles } from './signatures/signature-files.ts';
import { trustFiles } from './signatures/trust-files.ts';
import { whiteSpotFiles } from './white-spots/white-spot-files.ts';

export interface AgreementsFilesOptions {
  readonly services: Services;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** The files of partners, agreements and openings, below /files: one line for each module. */
export function agreementsFiles({ services, ...asking }: AgreementsFilesOptions): Hono {
  const files = new Hono();
  files.route('/', healthFiles({ networkHealth: services.networkHealth, ...asking }));
  files.route('/', agreementFiles({ agreements: services.agreements, ...asking }));
  files.route('/', whiteSpotFiles({ whiteSpots: services.whiteSpots, ...asking }));
  files.route('/', renewalFiles({ renewals: services.renewals, ...asking }));
  files.route('/', signatureFiles({ signatures: services.signatures, ...asking }));
  files.route('/', trustFiles({ trust: services.signatureTrust, ...asking }));
  files.route('/', planFiles({ openingPlans: services.openingPlans, ...asking }));
  return files;
}
