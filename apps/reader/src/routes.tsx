import type { RouteObject } from 'react-router';
import { awardsRoutes } from './awards/routes.tsx';
import { contestsRoutes } from './contests/routes.tsx';
import { postersRoutes } from './posters/routes.tsx';
import { readerRoutes } from './reader/routes.tsx';
import { registrationRoutes } from './registration/routes.tsx';
import { signaturesRoutes } from './signatures/routes.tsx';
import { surveyRoutes } from './survey/routes.tsx';
import { talksRoutes } from './talks/routes.tsx';
import { videosRoutes } from './videos/routes.tsx';

/** Pages of the portal below /portal: one line for each feature folder. */
export const featureRoutes: readonly RouteObject[] = [
  ...awardsRoutes,
  ...contestsRoutes,
  ...postersRoutes,
  ...readerRoutes,
  ...registrationRoutes,
  ...signaturesRoutes,
  ...surveyRoutes,
  ...talksRoutes,
  ...videosRoutes,
];
