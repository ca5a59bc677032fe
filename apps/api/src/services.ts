import type { Database } from './database.ts';
import type { Env } from './env.ts';

/** Everything that procedures may call, by name. Modules never import each other: they meet here. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Services {}

export interface ServiceOptions {
  readonly database: Database;
  readonly env: Env;
}

export function services(_options: ServiceOptions): Services {
  return {};
}
