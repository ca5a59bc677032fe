import type { RouteObject } from 'react-router';

export const settingsRoutes: readonly RouteObject[] = [
  {
    path: '/administration/settings',
    lazy: async () => ({ Component: (await import('./settings-page.tsx')).SettingsPage }),
  },
];
