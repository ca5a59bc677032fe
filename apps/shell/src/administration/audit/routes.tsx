import type { RouteObject } from 'react-router';

export const auditRoutes: readonly RouteObject[] = [
  {
    path: '/administration/audit',
    lazy: async () => ({ Component: (await import('./audit-page.tsx')).AuditPage }),
  },
];
