import { ApiProvider } from '@pbnet/api-client/react';
import { fakeApi, type FakeAnswers } from '@pbnet/api-client/testing';
import { startLanguage } from '@pbnet/micro-frontend/hosting';
import { UiProvider } from '@pbnet/ui/provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { featureRoutes } from '../routes.tsx';
import { texts } from '../texts.ts';

/** Shows a page of the portal, with answers in place of the server. */
export function renderPage({ at, answers }: { readonly at: string; readonly answers: FakeAnswers }): void {
  startLanguage({ namespace: 'reader', texts });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter([...featureRoutes], { initialEntries: [at] });
  render(
    <UiProvider language="ru">
      <QueryClientProvider client={queryClient}>
        <ApiProvider trpcClient={fakeApi(answers)} queryClient={queryClient}>
          <RouterProvider router={router} />
        </ApiProvider>
      </QueryClientProvider>
    </UiProvider>,
  );
}
