import type { RouteObject } from 'react-router';

export const figuresRoutes: readonly RouteObject[] = [
  {
    path: '/readers/figures',
    lazy: async () => ({ Component: (await import('./figures-page.tsx')).FiguresPage }),
  },
];
