import { HostProvider, type Host } from '@pbnet/micro-frontend';
import type { Me } from '@pbnet/domain/identity';
import type { Registry } from '@pbnet/domain/platform';
import { lazy } from 'react';
import { createBrowserRouter, Navigate, Outlet, type RouteObject } from 'react-router';
import { NotFoundPage } from './errors/not-found-page.tsx';
import { FailedPage } from './federation/failed-page.tsx';
import { graftOnNavigation, Placeholder } from './federation/graft.tsx';
import { loadMicroFrontend, warmUp } from './federation/remotes.ts';
import { HomePage } from './home/home-page.tsx';
import { cardSources, RemoteCards, type CardSource } from './home/remote-cards.tsx';
import { Layout } from './layout/layout.tsx';
import { administrationSection, mayByName, ownSection, sectionsOf } from './layout/sections.ts';
import { signInPath } from './own-path.ts';
import { readersSection } from './readers/section.ts';
import { ownRoutes, publicRoutes } from './routes.tsx';
import { commandEntries, pageEntries } from './search/entries.ts';
import { openSearch, SearchDoor } from './search/search-door.tsx';
import { SessionGuard } from './session/session-guard.tsx';

export type ShellRouter = ReturnType<typeof createBrowserRouter>;

/** Nobody is signed in: the public pages, and from everywhere else the way to the door and back. */
export function publicRouter(): ShellRouter {
  return createBrowserRouter([
    {
      element: <Outlet />,
      ErrorBoundary: FailedPage,
      HydrateFallback: () => null,
      children: [...publicRoutes, { path: '*', element: <Navigate to={signInPath()} replace /> }],
    },
  ]);
}

export interface StaffRouterOptions {
  readonly user: Me;
  readonly registry: Registry;
  hostFor(basePath: string, release: string): Host;
}

const frame = 'frame';

const SignInForm = lazy(async () => ({ default: (await import('./sign-in/sign-in-form.tsx')).SignInForm }));

export function staffRouter({ user, registry, hostFor }: StaffRouterOptions): ShellRouter {
  const may = (permission: string) => mayByName(user, permission);
  const offered = registry.filter(({ module }) => module.navigation.some((item) => may(item.permission)));
  const sections = [
    ...sectionsOf(offered, user),
    ...ownSection(user, readersSection),
    ...administrationSection(user),
  ];
  const commands = commandEntries(offered, may);
  const entries = [...commands, ...pageEntries(sections.flatMap(({ items }) => items))];
  const host = hostFor('/', 'shell');
  const hostOf = (entry: Registry[number]) => hostFor(entry.module.basePath, entry.release);

  async function card({ entry, cardId }: CardSource) {
    const microFrontend = await loadMicroFrontend(entry);
    return microFrontend && microFrontend.homeCard(hostOf(entry), cardId);
  }

  const overlays = (
    <>
      <SearchDoor entries={entries} />
      <SessionGuard Form={SignInForm} />
    </>
  );
  const within = (pending: boolean) => (
    <HostProvider host={host} texts="shell">
      <Layout
        sections={sections}
        overlays={overlays}
        pending={pending}
        onSearch={openSearch}
        onNear={() => void warmUp()}
      />
    </HostProvider>
  );
  const home = (
    <HomePage links={commands}>
      <RemoteCards sources={cardSources(offered, may)} load={card} />
    </HomePage>
  );
  const nowhere = (
    <Placeholder registry={offered}>
      <NotFoundPage />
    </Placeholder>
  );
  const routes: RouteObject[] = [
    ...publicRoutes,
    {
      id: frame,
      element: within(false),
      // While the first page is on its way the frame stands: a hanging micro-frontend must not blank a deep link.
      HydrateFallback: () => within(true),
      children: [
        {
          ErrorBoundary: FailedPage,
          children: [{ path: '/', element: home }, ...ownRoutes, { path: '*', element: nowhere }],
        },
      ],
    },
  ];
  return createBrowserRouter(routes, {
    patchRoutesOnNavigation: graftOnNavigation({ registry: offered, parent: frame, hostFor: hostOf }),
  });
}
