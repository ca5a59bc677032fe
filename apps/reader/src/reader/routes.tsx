import type { RouteObject } from 'react-router';

export const readerRoutes: readonly RouteObject[] = [
  {
    path: '/reader',
    lazy: async () => ({ Component: (await import('./card/account-page.tsx')).AccountPage }),
  },
  {
    path: '/reader/sign-in',
    lazy: async () => ({ Component: (await import('./sign-in/sign-in-page.tsx')).SignInPage }),
  },
  {
    path: '/reader/registration',
    lazy: async () => ({
      Component: (await import('./joining/registration-page.tsx')).RegistrationPage,
    }),
  },
  {
    path: '/reader/access',
    lazy: async () => ({ Component: (await import('./access/access-page.tsx')).AccessPage }),
  },
  {
    path: '/reader/sessions',
    lazy: async () => ({ Component: (await import('./sessions/sessions-page.tsx')).SessionsPage }),
  },
  {
    path: '/reader/consents',
    lazy: async () => ({ Component: (await import('./consents/consents-page.tsx')).ConsentsPage }),
  },
  {
    path: '/reader/guardian',
    lazy: async () => ({ Component: (await import('./guardian/guardian-page.tsx')).GuardianPage }),
  },
  {
    path: '/reader/data',
    lazy: async () => ({ Component: (await import('./data/data-page.tsx')).DataPage }),
  },
  {
    path: '/privacy',
    lazy: async () => ({ Component: (await import('./privacy/privacy-page.tsx')).PrivacyPage }),
  },
];
