import type { ApiClient, ApiOutputs } from '@pbnet/api-client';
import { fakeApi, type FakeAnswers } from '@pbnet/api-client/testing';
import type { Actor } from '@pbnet/domain/access';
import type { Host, Notice } from '@pbnet/micro-frontend';
import { startLanguage } from '@pbnet/micro-frontend/hosting';
import { UiProvider } from '@pbnet/ui/provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import { TRPCClientError } from '@trpc/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import microFrontend from '../micro-frontend.tsx';
import { texts } from '../texts.ts';

// Saving waits for a pause in typing, and tests share two cores.
configure({ asyncUtilTimeout: 8_000 });

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
export function renderPage({ at, as, answers }: PageOptions): Page {
  startLanguage({ namespace: 'monitoring', texts });
  const api = fakeApi(answers);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const notices: Notice[] = [];
  const host: Host = {
    api,
    queryClient,
    user: { ...as, accountId: 'account', sessionId: 'session', displayName: 'Сотрудник', placeName: 'Место' },
    language: 'ru',
    basePath: '/monitoring',
    release: 'test',
    notify: (notice) => void notices.push(notice),
    navigate: (to) => void router.navigate(to),
  };
  const router = createMemoryRouter([{ path: '/monitoring', children: microFrontend.routes(host) }], {
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

interface Refusal {
  readonly code: 'not-found' | 'forbidden' | 'conflict' | 'rule-broken';
  readonly key: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What the API answers when a rule is broken. */
export function refusal({ code, key, message, details = {} }: Refusal): Error {
  const data = {
    code: 'CONFLICT',
    httpStatus: 409,
    domain: { code, key, details },
    issues: [],
    requestId: null,
  };
  return new TRPCClientError(message, { result: { error: { message, code: -32_009, data } } as never });
}

/** The line is down: no answer at all. */
export function offline(): Error {
  return new TRPCClientError('fetch failed');
}

export type Report = ApiOutputs['reports']['get'];
