import { createBrowserRouter, Outlet } from 'react-router';
import { FailedPage } from './errors/failed-page.tsx';
import { NotFoundPage } from './errors/not-found-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { homeSections } from './home-sections.ts';
import { Layout } from './layout/layout.tsx';
import { ReaderTool } from './reader/frame/reader-tool.tsx';
import { featureRoutes } from './routes.tsx';

/** Where the portal lives in the installation; `base` of its build. */
const basename = '/portal';

export function portalRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter(
    [
      {
        element: (
          <Layout account={<ReaderTool />}>
            <Outlet />
          </Layout>
        ),
        HydrateFallback: () => <Layout pending />,
        children: [
          {
            ErrorBoundary: FailedPage,
            children: [
              { path: '/', element: <HomePage sections={homeSections} /> },
              ...featureRoutes,
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
    { basename },
  );
}
