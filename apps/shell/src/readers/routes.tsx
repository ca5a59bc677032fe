import type { RouteObject } from 'react-router';
import { figuresRoutes } from './figures/routes.tsx';
import { retentionRoutes } from './retention/routes.tsx';

/** The pages about readers: one line for each folder. */
export const readersRoutes: readonly RouteObject[] = [...figuresRoutes, ...retentionRoutes];
