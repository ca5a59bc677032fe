import type { RouteObject } from 'react-router';
import { boardRoutes } from './board/routes.tsx';
import { dashboardRoutes } from './dashboard/routes.tsx';
import { resultsRoutes } from './results/routes.tsx';
import { importRoutes } from './import/routes.tsx';
import { gridRoutes } from './grid/routes.tsx';
import { mailingsRoutes } from './mailings/routes.tsx';
import { periodsRoutes } from './periods/routes.tsx';
import { reportRoutes } from './report/routes.tsx';
import { indicatorsRoutes } from './indicators/routes.tsx';
import { sheetRoutes } from './sheet/routes.tsx';
import { zeroListsRoutes } from './zero-lists/routes.tsx';

/** The routes of the features' folders, below /monitoring: one line each. */
export const routes: readonly RouteObject[] = [
  ...dashboardRoutes,
  ...resultsRoutes,
  ...gridRoutes,
  ...importRoutes,
  ...periodsRoutes,
  ...reportRoutes,
  ...indicatorsRoutes,
  ...sheetRoutes,
  ...boardRoutes,
  ...zeroListsRoutes,
  ...mailingsRoutes,
  { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.tsx')).NotFoundPage }) },
];
