import type { RouteObject } from 'react-router';
import { broadcastsRoutes } from './broadcasts/routes.tsx';
import { videoTabs } from './video-tabs.ts';
import { videosRoutes } from './videos/routes.tsx';

/** The routes of the features' folders, below /media: one line each. */
export const routes: readonly RouteObject[] = [
  ...videosRoutes(videoTabs),
  ...broadcastsRoutes,
  { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.tsx')).NotFoundPage }) },
];
