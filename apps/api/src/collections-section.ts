import type { Database } from './database.ts';
import { throttle } from './identity/throttle.ts';
import { lookLimit } from './readers/staff/look-limit.ts';
import { collections, type Collections } from './reading/collections/collections.ts';
import { resourceItemsOf, type ResourceItems } from './reading/documents/resource-items.ts';
import { resourceServersOf, type ResourceServers } from './reading/documents/resource-servers.ts';

/** What is read, by whom, and which servers show it. */
export interface CollectionsServices {
  readonly collections: Collections;
  readonly resourceItems: ResourceItems;
  readonly resourceServers: ResourceServers;
}

export interface CollectionsSectionOptions {
  readonly database: Database;
  readonly now: () => Date;
}

export function collectionsServices({ database, now }: CollectionsSectionOptions): CollectionsServices {
  return {
    collections: collections({ database, now, limit: lookLimit(throttle(database)) }),
    resourceItems: resourceItemsOf(database),
    resourceServers: resourceServersOf(database),
  };
}
