import type { Database } from '../database.ts';
import type { Env } from '../env.ts';
import type { AttentionSource } from './attention-source.ts';
import { home, type Home } from './home.ts';
import { microFrontends, type MicroFrontends } from './micro-frontends.ts';
import type { SearchSource } from './search-source.ts';
import { search, type Search } from './search.ts';
import { settings, type Settings } from './settings.ts';
import { readShellManifest } from './shell-manifest.ts';

export interface PlatformServices {
  readonly microFrontends: MicroFrontends;
  readonly settings: Settings;
  readonly home: Home;
  readonly search: Search;
}

export interface PlatformOptions {
  readonly database: Database;
  readonly env: Env;
  /** What the modules know to wait for a person. */
  readonly attention: readonly AttentionSource[];
  /** What the modules are searched for. */
  readonly searched: readonly SearchSource[];
}

export function platformServices({ database, env, attention, searched }: PlatformOptions): PlatformServices {
  return {
    microFrontends: microFrontends({ database, shell: () => readShellManifest(env.SHELL_DIRECTORY) }),
    settings: settings(database),
    home: home(attention),
    search: search({ database, sources: searched }),
  };
}
