import { fakeApi, type FakeAnswers } from '@pbnet/api-client/testing';
import { ApiProvider } from '@pbnet/api-client/react';
import { startLanguage } from '@pbnet/micro-frontend/hosting';
import { UiProvider } from '@pbnet/ui/provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { featureRoutes } from '../routes.tsx';
import { texts } from '../texts.ts';

export interface Portal {
  /** Where the page has gone to. */
  path(): string;
  /** Closes the tab. */
  close(): void;
}

/** Opens an address of the portal, below /portal, with answers in place of the server. */
export function renderPortal(at: string, answers: FakeAnswers): Portal {
  startLanguage({ namespace: 'reader', texts });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter([...featureRoutes], { initialEntries: [at] });
  const { unmount } = render(
    <UiProvider language="ru" env="test">
      <QueryClientProvider client={queryClient}>
        <ApiProvider trpcClient={fakeApi(answers)} queryClient={queryClient}>
          <RouterProvider router={router} />
        </ApiProvider>
      </QueryClientProvider>
    </UiProvider>,
  );
  return { path: () => router.state.location.pathname, close: unmount };
}
