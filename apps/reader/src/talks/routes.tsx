import type { RouteObject } from 'react-router';

export const talksRoutes: readonly RouteObject[] = [
  {
    path: '/talks/:token',
    lazy: async () => ({ Component: (await import('./call-page.tsx')).CallPage }),
  },
  {
    path: '/speaker/:token',
    lazy: async () => ({ Component: (await import('./own-talk-page.tsx')).OwnTalkPage }),
  },
];
