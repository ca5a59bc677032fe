import type { RouteObject } from 'react-router';
import { channelsRoutes } from './channels/routes.tsx';
import { publicationsRoutes } from './publications/routes.tsx';
import { broadcastsRoutes } from './broadcasts/routes.tsx';
import { methodsRoutes } from './methods/routes.tsx';
import { promotionRoutes } from './promotion/routes.tsx';
import { videoTabs } from './video-tabs.ts';
import { moderationRoutes } from './moderation/routes.tsx';
import { playlistsRoutes } from './playlists/routes.tsx';
import { myUploadsRoutes } from './my-uploads/routes.tsx';
import { videosRoutes } from './videos/routes.tsx';

/** The routes of the features' folders, below /media: one line each. */
export const routes: readonly RouteObject[] = [
  ...methodsRoutes,
  ...promotionRoutes,
  ...videosRoutes(videoTabs),
  ...myUploadsRoutes,
  ...broadcastsRoutes,
  ...moderationRoutes,
  ...playlistsRoutes,
  ...publicationsRoutes,
  ...channelsRoutes,
  { path: '*', lazy: async () => ({ Component: (await import('./not-found-page.tsx')).NotFoundPage }) },
];
