import { createApiClient } from '@pbnet/api-client';
import { UiProvider } from '@pbnet/ui/provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { createBrowserRouter, Link, RouterProvider } from 'react-router';
import type { Host } from './host.ts';
import { currentLanguage, startLanguage } from './hosting/language.ts';
import { notify } from './hosting/notify.tsx';
import { createQueryClient } from './hosting/query-client.ts';
import type { Me } from '@pbnet/domain/identity';
import { readUser } from './hosting/read-user.ts';
import type { MicroFrontend } from './micro-frontend.tsx';
import { Layout } from './standalone/layout.tsx';
import { SignIn } from './standalone/sign-in.tsx';

/** Runs one micro-frontend without the shell, against the real API and with a session of it. */
export async function runAlone(microFrontend: MicroFrontend): Promise<void> {
  const { manifest, texts } = microFrontend;
  startLanguage({ namespace: manifest.id, texts });
  const api = createApiClient({ url: '/trpc', language: currentLanguage });
  const queryClient = createQueryClient({ onSignedOut: () => location.reload() });
  const user = await readUser(api);
  const page = user ? (
    <RouterProvider router={routerOf(microFrontend, { api, queryClient, user })} />
  ) : (
    <SignIn api={api} title={manifest.title[currentLanguage()]} />
  );

  createRoot(document.getElementById('root') ?? document.body).render(
    <StrictMode>
      <Words>
        <QueryClientProvider client={queryClient}>{page}</QueryClientProvider>
      </Words>
    </StrictMode>,
  );
}

function Words({ children }: { readonly children: React.ReactNode }) {
  const { i18n } = useTranslation();
  return <UiProvider language={i18n.language === 'en' ? 'en' : 'ru'}>{children}</UiProvider>;
}

interface Parts extends Pick<Host, 'api' | 'queryClient'> {
  readonly user: Me;
}

function routerOf({ manifest, routes }: MicroFrontend, parts: Parts) {
  const { basePath } = manifest;
  const host: Host = {
    ...parts,
    get language() {
      return currentLanguage();
    },
    basePath,
    release: 'development',
    notify,
    navigate: (to) => void router.navigate(to),
  };
  const router = createBrowserRouter([
    {
      element: <Layout manifest={manifest} host={host} />,
      children: [
        { path: basePath, children: routes(host) },
        { path: '*', element: <Link to={basePath}>{basePath}</Link> },
      ],
    },
  ]);
  return router;
}
