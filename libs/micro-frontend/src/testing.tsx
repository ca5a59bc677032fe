import type { ApiClient } from '@pbnet/api-client';
import { fakeApi, type FakeAnswers } from '@pbnet/api-client/testing';
import type { Actor } from '@pbnet/domain/access';
import { UiProvider } from '@pbnet/ui/provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { Host, Notice } from './host.ts';
import { startLanguage } from './hosting/language.ts';
import type { MicroFrontend } from './micro-frontend.tsx';

export interface PageOptions {
  /** Path of the whole application, '/monitoring/sheet/2026-10'. */
  readonly at: string;
  readonly as: Pick<Actor, 'role' | 'place'>;
  readonly answers: FakeAnswers;
}

export interface Page {
  readonly api: ApiClient;
  readonly notices: readonly Notice[];
  /** Where the page has gone to. */
  path(): string;
}

/** Shows a page of the micro-frontend as the shell would, with answers in place of the server. */
export function renderPage(microFrontend: MicroFrontend, { at, as, answers }: PageOptions): Page {
  const { id, basePath } = microFrontend.manifest;
  startLanguage({ namespace: id, texts: microFrontend.texts });
  const api = fakeApi(answers);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const notices: Notice[] = [];
  const host: Host = {
    api,
    queryClient,
    user: { ...as, accountId: 'account', sessionId: 'session', displayName: 'Сотрудник', placeName: 'Место' },
    language: 'ru',
    basePath,
    release: 'test',
    notify: (notice) => void notices.push(notice),
    navigate: (to) => void router.navigate(to),
  };
  const router = createMemoryRouter([{ path: basePath, children: microFrontend.routes(host) }], {
    initialEntries: [at],
  });
  render(
    <UiProvider language="ru">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </UiProvider>,
  );
  return { api, notices, path: () => router.state.location.pathname + router.state.location.search };
}
