import type { RouteObject } from 'react-router';

export const contestsRoutes: readonly RouteObject[] = [
  {
    path: '/contests',
    lazy: async () => ({ Component: (await import('./contests-page.tsx')).ContestsPage }),
  },
  {
    path: '/contests/:contestId',
    lazy: async () => ({ Component: (await import('./contest-page.tsx')).ContestPage }),
  },
  {
    path: '/contests/:contestId/enter',
    lazy: async () => ({ Component: (await import('./enter-page.tsx')).EnterPage }),
  },
  {
    path: '/contests/entry/:secret',
    lazy: async () => ({ Component: (await import('./entry-page.tsx')).EntryPage }),
  },
  {
    path: '/jury/:contestId/:juryKey?',
    lazy: async () => ({ Component: (await import('./jury-page.tsx')).JuryPage }),
  },
];
