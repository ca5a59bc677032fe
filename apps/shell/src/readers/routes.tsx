import type { RouteObject } from 'react-router';

/** The pages about readers: one line for each folder. */
export const readersRoutes: readonly RouteObject[] = [
  {
    path: '/readers',
    lazy: async () => ({ Component: (await import('./list/readers-page.tsx')).ReadersPage }),
  },
  {
    path: '/readers/:readerId',
    lazy: async () => ({ Component: (await import('./card/reader-page.tsx')).ReaderPage }),
  },
];
