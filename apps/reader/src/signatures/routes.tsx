import type { RouteObject } from 'react-router';

export const signaturesRoutes: readonly RouteObject[] = [
  {
    path: '/signatures/:code',
    lazy: async () => ({ Component: (await import('./proof-page.tsx')).ProofPage }),
  },
];
