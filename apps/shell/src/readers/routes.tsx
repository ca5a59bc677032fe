import type { RouteObject } from 'react-router';
import { retentionRoutes } from './retention/routes.tsx';

/** The pages about readers: one line for each folder. */
export const readersRoutes: readonly RouteObject[] = [...retentionRoutes];
