import type { RouteObject } from 'react-router';

/** Pages for who has no session. The API makes their page ask for the door at once. */
export const signInRoutes: readonly RouteObject[] = [
  {
    path: '/sign-in',
    lazy: async () => ({ Component: (await import('./sign-in-page.tsx')).SignInPage }),
  },
  {
    path: '/password',
    lazy: async () => ({ Component: (await import('./forgotten-page.tsx')).ForgottenPage }),
  },
  {
    path: '/password/:token',
    lazy: async () => {
      const { LinkPage } = await import('./link-page.tsx');
      return { element: <LinkPage purpose="password" /> };
    },
  },
  {
    path: '/invitation/:token',
    lazy: async () => {
      const { LinkPage } = await import('./link-page.tsx');
      return { element: <LinkPage purpose="invitation" /> };
    },
  },
];
