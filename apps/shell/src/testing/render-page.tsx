import { ApiProvider } from '@pbnet/api-client/react';
import { fakeApi, type FakeAnswers } from '@pbnet/api-client/testing';
import type { Me } from '@pbnet/domain/identity';
import { HostProvider, type Host } from '@pbnet/micro-frontend';
import { addTexts, createQueryClient, startLanguage } from '@pbnet/micro-frontend/hosting';
import { UiProvider } from '@pbnet/ui/provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { lateTexts } from '../readers/late-texts.ts';
import { texts } from '../texts.ts';

export interface PageTest {
  /** Address that the page is opened at. */
  readonly at: string;
  readonly answers: FakeAnswers;
  readonly user?: Partial<Me>;
}

export const administrator: Me = {
  accountId: '00000000-0000-4000-8000-000000000001',
  sessionId: '00000000-0000-4000-8000-000000000002',
  email: 'administrator@library.example',
  displayName: 'Администратор ПБ',
  language: 'ru',
  version: 1,
  role: 'administrator',
  place: { kind: 'network' },
  placeName: '',
  bindingId: 1,
  bindings: [{ id: 1, role: 'administrator', place: { kind: 'network' }, placeName: '' }],
  secondFactor: 'on',
};

/** The routes as the shell would mount them, with an API that answers from functions. */
export function renderPage(
  routes: readonly RouteObject[],
  { at, answers, user }: PageTest,
): RenderResult & { readonly router: ReturnType<typeof createMemoryRouter> } {
  localStorage.clear();
  startLanguage({ namespace: 'shell', texts });
  addTexts('shell', lateTexts);
  const api = fakeApi(answers);
  const queryClient = createQueryClient({ onSignedOut: () => undefined });
  const router = createMemoryRouter([...routes], { initialEntries: [at] });
  const host: Host = {
    api,
    queryClient,
    user: { ...administrator, ...user },
    language: 'ru',
    basePath: '/',
    release: 'test',
    notify: () => undefined,
    navigate: (to) => void router.navigate(to),
  };
  const rendered = render(
    <UiProvider language="ru" env="test">
      <QueryClientProvider client={queryClient}>
        <ApiProvider trpcClient={api} queryClient={queryClient}>
          <HostProvider host={host} texts="shell">
            <RouterProvider router={router} />
          </HostProvider>
        </ApiProvider>
      </QueryClientProvider>
    </UiProvider>,
  );
  return { ...rendered, router };
}
