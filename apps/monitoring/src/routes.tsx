import type { RouteObject } from 'react-router';

/** The routes of the features' folders, below /monitoring: one line each. */
export const routes: readonly RouteObject[] = [
  { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.tsx')).NotFoundPage }) },
];
