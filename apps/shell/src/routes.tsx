import type { RouteObject } from 'react-router';
import { signInRoutes } from './sign-in/routes.tsx';

/** Pages that need no session: one line for each folder. */
export const publicRoutes: readonly RouteObject[] = [...signInRoutes];

/** The shell's own pages inside the frame: one line for each folder. */
export const ownRoutes: readonly RouteObject[] = [];
