import type { ComponentType } from 'react';
import { Outlet, type RouteObject } from 'react-router';
import { HostProvider } from './host-context.tsx';
import type { Host } from './host.ts';
import type { Manifest } from './manifest.ts';
import type { TextTree } from './texts.ts';

export type HomeCards = Readonly<Record<string, () => Promise<ComponentType>>>;

export interface Declaration {
  readonly manifest: Manifest;
  /** Routes below the base path; pages by `lazy`. */
  readonly routes: readonly RouteObject[] | ((host: Host) => readonly RouteObject[]);
  /** The namespace of the micro-frontend, in both languages. */
  readonly texts: Readonly<Record<'ru' | 'en', TextTree>>;
  /** Components of the cards that the manifest declares, by id. */
  readonly homeCards?: HomeCards;
}

/** The one object that a micro-frontend exposes. */
export interface MicroFrontend {
  readonly manifest: Manifest;
  readonly texts: Declaration['texts'];
  routes(host: Host): RouteObject[];
  homeCard(host: Host, id: string): Promise<ComponentType>;
}

/** `export default defineMicroFrontend({ manifest, routes, texts })` in `src/micro-frontend.tsx`. */
export function defineMicroFrontend({ manifest, texts, routes, homeCards = {} }: Declaration): MicroFrontend {
  return {
    manifest,
    texts,
    routes(host) {
      const own = typeof routes === 'function' ? routes(host) : routes;
      const root = (
        <HostProvider host={host} texts={manifest.id}>
          <Outlet />
        </HostProvider>
      );
      return [{ id: `micro-frontend:${manifest.id}`, element: root, children: [...own] }];
    },
    async homeCard(host, id) {
      const load = homeCards[id];
      if (!load) throw new Error(`${manifest.id} declares the card ${id} and does not bring it`);
      const Card = await load();
      return () => (
        <HostProvider host={host} texts={manifest.id}>
          <Card />
        </HostProvider>
      );
    },
  };
}
