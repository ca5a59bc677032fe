import type { RouteObject } from 'react-router';
import { accountRoutes } from './account/routes.tsx';
import { auditRoutes } from './administration/audit/routes.tsx';
import { jobsRoutes } from './administration/jobs/routes.tsx';
import { microFrontendsRoutes } from './administration/micro-frontends/routes.tsx';
import { networkRoutes } from './administration/network/routes.tsx';
import { peopleRoutes } from './administration/people/routes.tsx';
import { settingsRoutes } from './administration/settings/routes.tsx';
import { readersRoutes } from './readers/routes.tsx';
import { signInRoutes } from './sign-in/routes.tsx';

/** Pages that need no session: one line for each folder. */
export const publicRoutes: readonly RouteObject[] = [...signInRoutes];

/** The shell's own pages inside the frame: one line for each folder. */
export const ownRoutes: readonly RouteObject[] = [
  ...accountRoutes,
  ...peopleRoutes,
  ...networkRoutes,
  ...auditRoutes,
  ...jobsRoutes,
  ...microFrontendsRoutes,
  ...settingsRoutes,
  ...readersRoutes,
];
