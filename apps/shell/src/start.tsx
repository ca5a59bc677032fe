import { createApiClient, type ApiClient } from '@pbnet/api-client';
import { ApiProvider } from '@pbnet/api-client/react';
import type { Host } from '@pbnet/micro-frontend';
import { createQueryClient, currentLanguage, notify, startLanguage } from '@pbnet/micro-frontend/hosting';
import { UiProvider } from '@pbnet/ui/provider';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { nonce } from './before.ts';
import { boot, type Booted } from './boot.ts';
import { publicRouter, staffRouter, type ShellRouter } from './router.tsx';
import { sessionEnd } from './session/session-end.ts';
import { texts } from './texts.ts';

interface Parts {
  readonly api: ApiClient;
  readonly queryClient: QueryClient;
}

/** Puts the page together once: language, data, who is signed in, routes. */
export async function start(): Promise<void> {
  const api = createApiClient({ url: '/trpc', language: currentLanguage });
  const queryClient = createQueryClient({ onSignedOut: sessionEnd.announce });
  const parts = { api, queryClient };
  const booted = await boot(api);
  startLanguage({ namespace: 'shell', texts, byDefault: booted.user?.language });
  const router = routerFor(booted, parts);

  createRoot(document.getElementById('root') ?? document.body).render(
    <StrictMode>
      <Providers {...parts}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}

function routerFor({ user, registry }: Booted, parts: Parts): ShellRouter {
  if (!user) return publicRouter();
  const router: ShellRouter = staffRouter({
    user,
    registry,
    hostFor: (basePath, release) =>
      hostOf({ ...parts, user, basePath, release, navigate: (to) => void router.navigate(to) }),
  });
  return router;
}

function hostOf(parts: Omit<Host, 'language' | 'notify'>): Host {
  return {
    ...parts,
    notify,
    get language() {
      return currentLanguage();
    },
  };
}

function Providers({ api, queryClient, children }: Parts & { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <UiProvider language={i18n.language === 'en' ? 'en' : 'ru'} nonce={nonce}>
      <QueryClientProvider client={queryClient}>
        <ApiProvider trpcClient={api} queryClient={queryClient}>
          {children}
        </ApiProvider>
      </QueryClientProvider>
    </UiProvider>
  );
}
