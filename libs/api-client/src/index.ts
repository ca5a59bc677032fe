import type { AppRouter } from '@pbnet/api/router';
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
} from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

export { failureOf, type Failure } from './failure.ts';
export type { AppRouter };
export type ApiClient = TRPCClient<AppRouter>;
export type ApiInputs = inferRouterInputs<AppRouter>;
export type ApiOutputs = inferRouterOutputs<AppRouter>;

export interface ApiClientOptions {
  /** Where tRPC answers, for example '/trpc'. */
  readonly url: string;
  /** The language that errors come back in. */
  readonly language: () => 'ru' | 'en';
}

/** The client of a browser: the session travels in its cookie, calls of one tick in one request, subscriptions over SSE. */
export function createApiClient({ url, language }: ApiClientOptions): ApiClient {
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: httpSubscriptionLink({ url }),
        false: httpBatchLink({ url, maxURLLength: 4_000, headers: () => ({ 'x-language': language() }) }),
      }),
    ],
  });
}
