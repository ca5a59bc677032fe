import type { RouteObject } from 'react-router';

/** The pages about readers: one line for each folder. */
export const readersRoutes: readonly RouteObject[] = [];
