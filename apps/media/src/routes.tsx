import type { RouteObject } from 'react-router';

/** The routes of the features' folders, below /media: one line each. */
export const routes: readonly RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('./overview/overview-page.tsx')).OverviewPage }),
  },
  { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.tsx')).NotFoundPage }) },
];
