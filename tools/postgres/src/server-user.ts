import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import path from 'node:path';

/** As whom PostgreSQL's programs run: they refuse root. */
export interface ServerUser {
  spawn(program: string, args: readonly string[], options: SpawnOptions): ChildProcess;
  /** Makes the server's user the owner of a file or folder. */
  own(file: string): void;
}

const nobody = 65534;
const locale = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }[process.platform as string] ?? 'C';

/** A normal user stays; root becomes `nobody`, or a mapped user where `nobody` could not reach the files (a 0700 home). */
export function serverUser(files: readonly string[]): ServerUser {
  if (process.getuid?.() !== 0) return { spawn: run, own: () => undefined };
  if (files.every(reachableByOthers)) {
    return {
      spawn: (program, args, options) => run(program, args, { ...options, uid: nobody, gid: nobody }),
      own: (file) => chownSync(file, nobody, nobody),
    };
  }
  const mapped = ['-U', `--map-user=${nobody}`, `--map-group=${nobody}`];
  return {
    spawn: (program, args, options) => run('unshare', [...mapped, program, ...args], options),
    own: () => undefined,
  };
}

function run(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  return spawn(program, args, { ...options, env: { ...process.env, LC_ALL: locale, TZ: 'UTC' } });
}

function reachableByOthers(file: string): boolean {
  const folder = path.dirname(file);
  return (
    (statSync(folder).mode & 0o001) !== 0 && (folder === path.dirname(folder) || reachableByOthers(folder))
  );
}
