import { createApiClient, type ApiClient } from '@pbnet/api-client';
import { ApiProvider } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { createQueryClient, currentLanguage, startLanguage } from '@pbnet/micro-frontend/hosting';
import { UiProvider } from '@pbnet/ui/provider';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { nonce } from './before.ts';
import { portalRouter } from './router.tsx';
import { texts } from './texts.ts';

interface Parts {
  readonly api: ApiClient;
  readonly queryClient: QueryClient;
}

/** Puts the portal together once. Nobody signs in here: what is not public is opened by a secret link. */
export function start(): void {
  const api = createApiClient({ url: '/trpc', language: currentLanguage });
  const queryClient = createQueryClient({ onSignedOut: () => undefined });
  startLanguage({ namespace: 'reader', texts });

  createRoot(document.getElementById('root') ?? document.body).render(
    <StrictMode>
      <Providers api={api} queryClient={queryClient}>
        <RouterProvider router={portalRouter()} />
      </Providers>
    </StrictMode>,
  );
}

function Providers({ api, queryClient, children }: Parts & { readonly children: ReactNode }) {
  return (
    <UiProvider language={useLanguage()} nonce={nonce}>
      <QueryClientProvider client={queryClient}>
        <ApiProvider trpcClient={api} queryClient={queryClient}>
          {children}
        </ApiProvider>
      </QueryClientProvider>
    </UiProvider>
  );
}
