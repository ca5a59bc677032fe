import type { RouteObject } from 'react-router';

const path = '/readers';

/** The desk: search, cards and what is done with them. */
export const deskRoutes: readonly RouteObject[] = [
  { path, lazy: async () => ({ Component: (await import('./readers-page.tsx')).ReadersPage }) },
  // Before the card: «new» is no reader.
  {
    path: `${path}/new`,
    lazy: async () => ({ Component: (await import('../paper/paper-page.tsx')).PaperPage }),
  },
  {
    path: `${path}/:readerId`,
    lazy: async () => ({ Component: (await import('../card/reader-page.tsx')).ReaderPage }),
  },
  {
    path: `${path}/journal`,
    lazy: async () => ({ Component: (await import('../journal/journal-page.tsx')).JournalPage }),
  },
  {
    path: `${path}/:readerId/merge`,
    lazy: async () => ({ Component: (await import('../merge/merge-page.tsx')).MergePage }),
  },
];
