import { ApiProvider } from '@pbnet/api-client/react';
import { fakeApi, type FakeAnswers } from '@pbnet/api-client/testing';
import { startLanguage } from '@pbnet/micro-frontend/hosting';
import { UiProvider } from '@pbnet/ui/provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { Layout } from '../layout/layout.tsx';
import { ReaderTool } from '../reader/frame/reader-tool.tsx';
import { featureRoutes } from '../routes.tsx';
import { texts } from '../texts.ts';

export interface ShownPage {
  readonly at: string;
  readonly answers: FakeAnswers;
  /** With the head and the foot of the portal around it. */
  readonly framed?: boolean;
}

const frame = (
  <Layout account={<ReaderTool />}>
    <Outlet />
  </Layout>
);

/** Shows a page of the portal, with answers in place of the server. */
export function renderPage({ at, answers, framed = false }: ShownPage): void {
  startLanguage({ namespace: 'reader', texts });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter(
    framed ? [{ element: frame, children: [...featureRoutes] }] : [...featureRoutes],
    { initialEntries: [at] },
  );
  render(
    <UiProvider language="ru" env="test">
      <QueryClientProvider client={queryClient}>
        <ApiProvider trpcClient={fakeApi(answers)} queryClient={queryClient}>
          <RouterProvider router={router} />
        </ApiProvider>
      </QueryClientProvider>
    </UiProvider>,
  );
}
