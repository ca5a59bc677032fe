import type { RouteObject } from 'react-router';

/** Pages of the portal below /portal: one line for each feature folder. */
export const featureRoutes: readonly RouteObject[] = [];
