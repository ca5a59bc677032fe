import type { RouteObject } from 'react-router';

export const retentionRoutes: readonly RouteObject[] = [
  {
    path: '/readers/retention',
    lazy: async () => ({ Component: (await import('./retention-page.tsx')).RetentionPage }),
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./queue-part.tsx')).QueuePart }) },
      { path: 'acts', lazy: async () => ({ Component: (await import('./acts-part.tsx')).ActsPart }) },
    ],
  },
];
