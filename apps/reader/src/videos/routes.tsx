import type { RouteObject } from 'react-router';

export const videosRoutes: readonly RouteObject[] = [
  { path: 'videos', lazy: async () => ({ Component: (await import('./videos-page.tsx')).VideosPage }) },
  {
    path: 'videos/:videoId',
    lazy: async () => ({ Component: (await import('./video-page.tsx')).VideoPage }),
  },
];
