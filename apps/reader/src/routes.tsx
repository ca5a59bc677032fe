import type { RouteObject } from 'react-router';
import { contestsRoutes } from './contests/routes.tsx';

/** Pages of the portal below /portal: one line for each feature folder. */
export const featureRoutes: readonly RouteObject[] = [...contestsRoutes];
