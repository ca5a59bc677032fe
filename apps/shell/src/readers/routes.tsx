import { addTexts } from '@pbnet/micro-frontend/hosting';
import type { RouteObject } from 'react-router';
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
      const [{ lateTexts }, { OwnReadersPage }] = await Promise.all([
        import('./late-texts.ts'),
        import('./own-readers-page.tsx'),
      ]);
      addTexts('shell', lateTexts);
      return { Component: OwnReadersPage };
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
