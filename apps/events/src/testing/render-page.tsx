import { fakeApi, type FakeAnswers } from '@pbnet/api-client/testing';
import type { Actor } from '@pbnet/domain/access';
import type { Host, Notice } from '@pbnet/micro-frontend';
import { startLanguage } from '@pbnet/micro-frontend/hosting';
import { UiProvider } from '@pbnet/ui/provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import microFrontend from '../micro-frontend.tsx';
import { texts } from '../texts.ts';

// Tests share two cores.
configure({ asyncUtilTimeout: 8_000 });

export interface PageOptions {
  /** Path of the whole application, '/events/campaigns'. */
  readonly at: string;
  readonly as: Pick<Actor, 'role' | 'place'>;
  readonly answers: FakeAnswers;
}

export interface Page {
  readonly notices: readonly Notice[];
  /** Where the page has gone to. */
  path(): string;
}

/** Shows a page of the micro-frontend as the shell would, with answers in place of the server. */
export function renderPage({ at, as, answers }: PageOptions): Page {
  startLanguage({ namespace: 'events', texts });
  const notices: Notice[] = [];
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const host: Host = {
    api: fakeApi(answers),
    queryClient,
    user: { ...as, accountId: 'account', sessionId: 'session', displayName: 'Сотрудник', placeName: 'Место' },
    language: 'ru',
    basePath: '/events',
    release: 'test',
    notify: (notice) => void notices.push(notice),
    navigate: (to) => void router.navigate(to),
  };
  const router = createMemoryRouter([{ path: '/events', children: microFrontend.routes(host) }], {
    initialEntries: [at],
  });
  render(
    <UiProvider language="ru">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </UiProvider>,
  );
  return { notices, path: () => router.state.location.pathname + router.state.location.search };
}
