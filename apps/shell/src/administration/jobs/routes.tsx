import type { RouteObject } from 'react-router';

export const jobsRoutes: readonly RouteObject[] = [
  {
    path: '/administration/jobs',
    lazy: async () => ({ Component: (await import('./jobs-page.tsx')).JobsPage }),
  },
];
