import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { adviceOn, type ServerUser } from './server-user.ts';

/** Everything a cluster keeps on disk; the folder is the server's, the rest stands beside it. */
export interface ClusterFiles {
  readonly directory: string;
  readonly password: string;
  readonly log: string;
  readonly lock: string;
}

export function clusterFiles(directory: string): ClusterFiles {
  const full = path.resolve(directory);
  return { directory: full, password: `${full}.password`, log: `${full}.log`, lock: `${full}.lock` };
}

export const clusterExists = (files: ClusterFiles): boolean =>
  existsSync(path.join(files.directory, 'PG_VERSION'));

/** The address of the server on a port of this computer, with its password. */
export function clusterUrl(files: ClusterFiles, port: number): string {
  return `postgres://postgres:${readPassword(files)}@127.0.0.1:${port}/postgres`;
}

/** Makes a new cluster: UTF-8, Russian ICU collation, password sign-in only. A crash half-way leaves no cluster. */
export async function createCluster(files: ClusterFiles, initdb: string, user: ServerUser): Promise<void> {
  const draft = `${files.directory}.new`;
  rmSync(draft, { recursive: true, force: true });
  rmSync(files.directory, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writePassword(files);
  user.own(draft);
  user.own(files.password);
  const args = ['-D', draft, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${files.password}`];
  const text = ['-E', 'UTF8', '--locale-provider=icu', '--icu-locale=ru-RU', '--no-instructions'];
  const child = user.spawn(initdb, [...args, ...text], { cwd: draft, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr?.on('data', (data) => (complaint += data));
  const ended = await once(child, 'close').catch((error: Error) => [error.message]);
  if (ended[0] !== 0) {
    rmSync(draft, { recursive: true, force: true });
    const reason = complaint || String(ended[0]);
    throw new Error(`PostgreSQL could not make its folder ${files.directory}: ${reason}${adviceOn(reason)}`);
  }
  renameSync(draft, files.directory);
}

function writePassword(files: ClusterFiles): void {
  rmSync(files.password, { force: true });
  writeFileSync(files.password, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
}

function readPassword(files: ClusterFiles): string {
  try {
    return readFileSync(files.password, 'utf8').trim();
  } catch (error) {
    throw new Error(
      `The password of the database in ${files.directory} cannot be read from ${files.password}. ` +
        'Restore that file or start as its owner; the data is untouched.',
      { cause: error },
    );
  }
}
