import type { RouteObject } from 'react-router';

const path = '/administration/people';

export const peopleRoutes: readonly RouteObject[] = [
  { path, lazy: async () => ({ Component: (await import('./people-page.tsx')).PeoplePage }) },
  {
    path: `${path}/new`,
    lazy: async () => ({ Component: (await import('./invite-page.tsx')).InvitePage }),
  },
  {
    path: `${path}/:accountId`,
    lazy: async () => ({ Component: (await import('./person-page.tsx')).PersonPage }),
  },
];
