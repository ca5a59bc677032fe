import type { RouteObject } from 'react-router';
import { collectionsRoutes } from './collections/routes.tsx';
import { figuresRoutes } from './figures/routes.tsx';
import { deskRoutes } from './list/routes.tsx';
import { retentionRoutes } from './retention/routes.tsx';
import { serversRoutes } from './servers/routes.tsx';

/** The pages about readers: one line for each folder. */
export const readersRoutes: readonly RouteObject[] = [
  ...deskRoutes,
  ...collectionsRoutes,
  ...figuresRoutes,
  ...retentionRoutes,
  ...serversRoutes,
];
