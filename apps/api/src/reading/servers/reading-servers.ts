import type { Database } from '../../database.ts';

/** Which pages may ask for answers. */
export interface ReadingServers {
  /** @param origin as a browser sends it; anything else is no server's */
  isActive(origin: string): Promise<boolean>;
}

const statement = 'select from resource_servers where origin = $1 and active';

export function readingServers({ raw }: Pick<Database, 'raw'>): ReadingServers {
  return {
    isActive: async (origin) => (await raw.unsafe(statement, [origin], { prepare: true })).length > 0,
  };
}
