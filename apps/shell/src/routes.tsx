import type { RouteObject } from 'react-router';
import { microFrontendsRoutes } from './administration/micro-frontends/routes.tsx';
import { settingsRoutes } from './administration/settings/routes.tsx';
import { signInRoutes } from './sign-in/routes.tsx';

/** Pages that need no session: one line for each folder. */
export const publicRoutes: readonly RouteObject[] = [...signInRoutes];

/** The shell's own pages inside the frame: one line for each folder. */
export const ownRoutes: readonly RouteObject[] = [...microFrontendsRoutes, ...settingsRoutes];
