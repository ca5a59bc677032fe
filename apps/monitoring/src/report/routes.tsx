import type { RouteObject } from 'react-router';

export const reportRoutes: readonly RouteObject[] = [
  {
    path: 'report/:month/:centerId',
    lazy: async () => ({ Component: (await import('./report-page.tsx')).ReportPage }),
  },
];
