import type { RouteObject } from 'react-router';

export const awardsRoutes: readonly RouteObject[] = [
  {
    path: '/check/:number',
    lazy: async () => ({ Component: (await import('./check-page.tsx')).CheckPage }),
  },
];
