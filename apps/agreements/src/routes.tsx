import type { RouteObject } from 'react-router';
import { centersRoutes } from './centers/routes.tsx';
import { healthRoutes } from './health/routes.tsx';
import { openingTabs } from './opening-tabs.ts';
import { openingsRoutes } from './openings/routes.tsx';
import { partnersRoutes } from './partners/routes.tsx';
import { readinessRoutes } from './readiness/routes.tsx';
import { templatesRoutes } from './templates/routes.tsx';
import { whiteSpotsRoutes } from './white-spots/routes.tsx';

/** The routes of the features' folders, below /agreements: one line each. */
export const routes: readonly RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('./overview/overview-page.tsx')).OverviewPage }),
  },
  ...centersRoutes,
  ...healthRoutes,
  ...openingsRoutes(openingTabs),
  ...partnersRoutes,
  ...readinessRoutes,
  ...templatesRoutes,
  ...whiteSpotsRoutes,
  { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.tsx')).NotFoundPage }) },
];
