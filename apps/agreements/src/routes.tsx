import type { RouteObject } from 'react-router';
import { agreementTabs } from './agreement-tabs.ts';
import { agreementsRoutes } from './agreements/routes.tsx';
import { centersRoutes } from './centers/routes.tsx';
import { healthRoutes } from './health/routes.tsx';
import { openingTabs } from './opening-tabs.ts';
import { openingsRoutes } from './openings/routes.tsx';
import { partnersRoutes } from './partners/routes.tsx';
import { planRoutes } from './plan/routes.tsx';
import { renewalsRoutes } from './renewals/routes.tsx';
import { readinessRoutes } from './readiness/routes.tsx';
import { signaturesRoutes } from './signatures/routes.tsx';
import { templatesRoutes } from './templates/routes.tsx';
import { whiteSpotsRoutes } from './white-spots/routes.tsx';

/** The routes of the features' folders, below /agreements: one line each. */
export const routes: readonly RouteObject[] = [
  ...agreementsRoutes(agreementTabs),
  ...centersRoutes,
  ...healthRoutes,
  ...openingsRoutes(openingTabs),
  ...partnersRoutes,
  ...planRoutes,
  ...renewalsRoutes,
  ...readinessRoutes,
  ...signaturesRoutes,
  ...templatesRoutes,
  ...whiteSpotsRoutes,
  { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.tsx')).NotFoundPage }) },
];
