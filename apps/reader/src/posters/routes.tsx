import type { RouteObject } from 'react-router';

export const postersRoutes: readonly RouteObject[] = [
  { path: 'events', lazy: async () => ({ Component: (await import('./posters-page.tsx')).PostersPage }) },
  {
    path: 'events/:eventId',
    lazy: async () => ({ Component: (await import('./poster-page.tsx')).PosterPage }),
  },
];
