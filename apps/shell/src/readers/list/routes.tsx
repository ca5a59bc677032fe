import type { RouteObject } from 'react-router';

const path = '/readers';

/** The desk: search, cards and what is done with them. */
export const deskRoutes: readonly RouteObject[] = [
  { path, lazy: async () => ({ Component: (await import('./readers-page.tsx')).ReadersPage }) },
  {
    path: `${path}/new`,
    lazy: async () => ({ Component: (await import('../paper/paper-page.tsx')).PaperPage }),
  },
  {
    path: `${path}/journal`,
    lazy: async () => ({ Component: (await import('../journal/journal-page.tsx')).JournalPage }),
  },
  {
    path: `${path}/:readerId`,
    lazy: async () => ({ Component: (await import('../card/known-reader.tsx')).KnownReader }),
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('../card/reader-page.tsx')).ReaderPage }),
      },
      {
        path: 'merge',
        lazy: async () => ({ Component: (await import('../merge/merge-page.tsx')).MergePage }),
      },
    ],
  },
];
