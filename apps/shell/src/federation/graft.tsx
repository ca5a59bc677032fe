import type { Host } from '@pbnet/micro-frontend';
import { ownerOf, type Registry, type RegistryEntry } from '@pbnet/domain/platform';
import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router';
import { FailedPage } from './failed-page.tsx';
import { loadMicroFrontend } from './remotes.ts';
import { UnavailablePage } from './unavailable-page.tsx';

/** Hold each micro-frontend's part of the address until its own routes come. */
export function placeholderRoutes(registry: Registry): RouteObject[] {
  return registry.map((entry) => ({
    id: `placeholder:${entry.id}`,
    path: `${entry.module.basePath.slice(1)}/*`,
    element: <UnavailablePage entry={entry} />,
    ErrorBoundary: FailedPage,
  }));
}

export interface GraftOptions {
  readonly registry: Registry;
  /** Id of the route under which micro-frontends stand. */
  readonly parent: string;
  hostFor(entry: RegistryEntry): Host;
}

/** Loads the micro-frontend that owns the address and grafts its routes, once each; when it does not come, nothing. */
export function graftOnNavigation({
  registry,
  parent,
  hostFor,
}: GraftOptions): PatchRoutesOnNavigationFunction {
  const grafted = new Set<string>();
  return async ({ path, patch }) => {
    const entry = ownerOf(registry, path);
    if (!entry || grafted.has(entry.id)) return;
    const microFrontend = await loadMicroFrontend(entry);
    if (!microFrontend || grafted.has(entry.id)) return;
    grafted.add(entry.id);
    patch(parent, [
      {
        id: `remote:${entry.id}`,
        path: entry.module.basePath.slice(1),
        ErrorBoundary: FailedPage,
        children: microFrontend.routes(hostFor(entry)),
      },
    ]);
  };
}
