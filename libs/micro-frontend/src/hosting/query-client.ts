import { failureOf } from '@pbnet/api-client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

export interface QueryClientOptions {
  /** Called when the API answers that the session has ended, whatever was being done. */
  onSignedOut(): void;
}

const passing = new Set(['offline', 'broken']);

/** The page's one query client. A refusal is an answer: it is not asked again, a lost line is. */
export function createQueryClient({ onSignedOut }: QueryClientOptions): QueryClient {
  const watch = (error: Error) => {
    if (failureOf(error, 'ru').kind === 'signed-out') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => count < 2 && passing.has(failureOf(error, 'ru').kind),
      },
      mutations: { networkMode: 'always' },
    },
  });
}
