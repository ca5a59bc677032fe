import type { RouteObject } from 'react-router';
import { healthRoutes } from './health/routes.tsx';
import { openingTabs } from './opening-tabs.ts';
import { openingsRoutes } from './openings/routes.tsx';
import { partnersRoutes } from './partners/routes.tsx';
import { whiteSpotsRoutes } from './white-spots/routes.tsx';

/** The routes of the features' folders, below /agreements: one line each. */
export const routes: readonly RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('./overview/overview-page.tsx')).OverviewPage }),
  },
  ...healthRoutes,
  ...openingsRoutes(openingTabs),
  ...partnersRoutes,
  ...whiteSpotsRoutes,
  { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.tsx')).NotFoundPage }) },
];
