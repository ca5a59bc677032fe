import type { Host } from '@pbnet/micro-frontend';
import { ownerOf, type Registry, type RegistryEntry } from '@pbnet/domain/platform';
import type { ReactNode } from 'react';
import { useLocation, type PatchRoutesOnNavigationFunction } from 'react-router';
import { FailedPage } from './failed-page.tsx';
import { loadMicroFrontend } from './remotes.ts';
import { UnavailablePage } from './unavailable-page.tsx';

export interface PlaceholderProps {
  readonly registry: Registry;
  /** For addresses that nobody owns. */
  readonly children: ReactNode;
}

/**
 * Stands behind every address that no route knows: the part of a micro-frontend that did not come, or nobody's.
 * A splat ranks below every route of a micro-frontend, also below its own page for unknown addresses.
 */
export function Placeholder({ registry, children }: PlaceholderProps) {
  const entry = ownerOf(registry, useLocation().pathname);
  return entry ? <UnavailablePage entry={entry} /> : children;
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
