import type { RouteObject } from 'react-router';

export const registrationRoutes: readonly RouteObject[] = [
  {
    path: '/registration/:token',
    lazy: async () => ({ Component: (await import('./registration-page.tsx')).RegistrationPage }),
  },
  {
    path: '/invitation/:token',
    lazy: async () => ({ Component: (await import('./own-card-page.tsx')).OwnCardPage }),
  },
  {
    path: '/invitation/:token/stream',
    lazy: async () => ({ Component: (await import('./stream-page.tsx')).StreamPage }),
  },
  {
    path: '/hall/:token',
    lazy: async () => ({ Component: (await import('./hall-page.tsx')).HallPage }),
  },
  {
    path: '/hall/:token/poster',
    lazy: async () => ({ Component: (await import('./hall-poster-page.tsx')).HallPosterPage }),
  },
];
