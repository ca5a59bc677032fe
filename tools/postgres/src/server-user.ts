import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { chownSync, existsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';

/** As whom PostgreSQL's programs run: they refuse root and users without a name. */
export interface ServerUser {
  spawn(program: string, args: readonly string[], options: SpawnOptions): ChildProcess;
  /** Makes the server's user the owner of a file or folder. */
  own(file: string): void;
}

const nobody = 65534;
const locales: Readonly<Record<string, string>> = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' };

/**
 * A normal user stays. Root becomes the owner of the data, for new data `nobody`. Where `nobody` could not reach the
 * files (root's 0700 home), and for a user id without a name, the same user is mapped to `nobody` in a namespace.
 */
export function serverUser(postgres: string, directory: string): ServerUser {
  if (process.getuid?.() !== 0) return isNamed() ? asItself : asMapped;
  const owner = existsSync(directory) ? statSync(directory).uid : nobody;
  if (owner === 0 || !reachableByOthers(postgres) || !reachableByOthers(directory)) return asMapped;
  return {
    spawn: (program, args, options) => run(program, args, { ...options, uid: owner, gid: owner }),
    own: (file) => chownSync(file, owner, owner),
  };
}

const asItself: ServerUser = { spawn: run, own: () => undefined };

const asMapped: ServerUser = {
  spawn: (program, args, options) =>
    run('unshare', ['-U', `--map-user=${nobody}`, `--map-group=${nobody}`, program, ...args], options),
  own: () => undefined,
};

/** What a person can do when the system forbids such namespaces; '' when the complaint is another. */
export function adviceOn(complaint: string): string {
  if (!complaint.includes('unshare')) return '';
  return (
    '\nPostgreSQL refuses root, and this system allows no user namespace. Start as a normal user with a name, ' +
    'or move the project to a folder that other users may enter, or set DATABASE_URL.'
  );
}

function run(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const locale = locales[process.platform] ?? 'C';
  return spawn(program, args, { ...options, env: { ...process.env, LC_ALL: locale, TZ: 'UTC' } });
}

function isNamed(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function reachableByOthers(file: string): boolean {
  const folder = path.dirname(file);
  return (
    (statSync(folder).mode & 0o001) !== 0 && (folder === path.dirname(folder) || reachableByOthers(folder))
  );
}
