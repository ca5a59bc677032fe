import { serveOn } from '@pbnet/stand-in-http/serve';
import { Hono } from 'hono';
import { keySet, type KeySet } from './key-set.ts';
import { pageRoutes } from './pages.ts';
import { openShelves, type AccessService, type ServedPage } from './store.ts';
import { webRoutes } from './web.ts';

export { libraryItems, type LibraryItem, type Shelf } from './library.ts';
export type { AccessService, ServedPage } from './store.ts';

export interface ResourcesOptions {
  /** TCP port of the loopback interface; any free one unless told. */
  readonly port?: number;
  readonly clock?: () => Date;
}

/** A library's server of documents: shows a page only with the access service's signed answer. */
export interface Resources {
  /** Its origin, the audience of answers. */
  readonly url: string;
  /** Whom it believes; it shows nothing before. */
  believe(access: AccessService): void;
  /** The door of a reading room, for browsers that came in through it. */
  standBehind(doorUrl: string): void;
  /** Every page that was shown, oldest first. */
  served(): readonly ServedPage[];
  stop(): Promise<void>;
}

export async function startResources({
  port = 0,
  clock = () => new Date(),
}: ResourcesOptions = {}): Promise<Resources> {
  const shelves = openShelves(clock);
  let keys: KeySet | null = null;
  const known = () => {
    keys ??= keySet({ url: `${shelves.access?.url}/access/jwks.json`, now: clock });
    return keys;
  };
  const app = new Hono();
  let origin = '';
  app.route('/', webRoutes(shelves));
  app.route('/', pageRoutes({ shelves, origin: () => origin, keys: known }));
  const served = await serveOn(app, port);
  origin = `http://localhost:${served.port}`;

  return {
    url: origin,
    believe(access) {
      shelves.access = access;
      keys = null;
    },
    standBehind: (doorUrl) => {
      shelves.door = doorUrl;
    },
    served: () => shelves.served,
    stop: () => served.stop(),
  };
}
