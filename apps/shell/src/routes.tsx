import type { RouteObject } from 'react-router';
import { NotFoundPage } from './errors/not-found-page.tsx';

/** Pages that need no session: one line for each folder. */
export const publicRoutes: readonly RouteObject[] = [];

/** The shell's own pages inside the frame: one line for each folder. */
export const ownRoutes: readonly RouteObject[] = [{ path: '*', Component: NotFoundPage }];
