import type { RouteObject } from 'react-router';
import { SignInPage } from './sign-in-page.tsx';

/** Pages for who has no session; only the door itself is part of the first page. */
export const signInRoutes: readonly RouteObject[] = [
  { path: '/sign-in', element: <SignInPage /> },
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
