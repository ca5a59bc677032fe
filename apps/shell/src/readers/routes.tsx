import { addTexts } from '@pbnet/micro-frontend/hosting';
import { Outlet, type RouteObject } from 'react-router';
import { collectionsRoutes } from './collections/routes.tsx';
import { consentsRoutes } from './consents/routes.tsx';
import { figuresRoutes } from './figures/routes.tsx';
import { deskRoutes } from './list/routes.tsx';
import { retentionRoutes } from './retention/routes.tsx';
import { serversRoutes } from './servers/routes.tsx';

/** The pages about readers: one line for each folder. */
export const readersRoutes: readonly RouteObject[] = [
  {
    lazy: async () => {
      const { lateTexts } = await import('./late-texts.ts');
      addTexts('shell', lateTexts);
      return { Component: Outlet };
    },
    children: [
      ...deskRoutes,
      ...collectionsRoutes,
      ...consentsRoutes,
      ...figuresRoutes,
      ...retentionRoutes,
      ...serversRoutes,
    ],
  },
];
