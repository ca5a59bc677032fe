import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { ClusterFiles } from './cluster.ts';
import { type Postmaster, freePort, runningPostmaster } from './postmaster.ts';
import { adviceOn, type ServerUser } from './server-user.ts';

export type Settings = Readonly<Record<string, string>>;

interface Launch {
  readonly postgres: string;
  readonly user: ServerUser;
  readonly settings: Settings;
}

interface Attempt {
  readonly postmaster?: Postmaster;
  readonly complaint: string;
}

const startLimit = 60_000;
const ownSettings: Settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', jit: 'off' };

/** Starts the server in a process group of its own, so that Ctrl+C reaches only the caller, who stops it in order. */
export async function startServer(files: ClusterFiles, launch: Launch): Promise<Postmaster> {
  const until = Date.now() + startLimit;
  for (;;) {
    const { postmaster, complaint } = await attempt(files, launch, until);
    if (postmaster) return postmaster;
    // Backends of a killed server need a moment to notice; another program may have taken the free port.
    const passing = /shared memory block .* is still in use|could not bind|Address already in use/.test(
      complaint,
    );
    if (!passing || Date.now() > until) {
      throw new Error(
        `PostgreSQL did not start on ${files.directory}; its log is ${files.log}:\n${complaint}${adviceOn(complaint)}`,
      );
    }
    await delay(100);
  }
}

async function attempt(files: ClusterFiles, launch: Launch, until: number): Promise<Attempt> {
  const port = await freePort();
  const logged = existsSync(files.log) ? statSync(files.log).size : 0;
  const log = openSync(files.log, 'a', 0o600);
  const settings = Object.entries({ ...ownSettings, ...launch.settings, port: String(port) });
  const child = launch.user.spawn(
    launch.postgres,
    ['-D', files.directory, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { cwd: files.directory, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  child.unref();
  let ended: string | undefined;
  child.once('exit', (code, signal) => (ended = `ended with ${code ?? signal}`));
  child.once('error', (error) => (ended = error.message));
  while (ended === undefined && Date.now() < until) {
    const postmaster = await runningPostmaster(files.directory);
    if (postmaster?.port === port) return { postmaster, complaint: '' };
    await delay(10);
  }
  return {
    complaint: readFileSync(files.log).subarray(logged).toString() || (ended ?? 'not ready within 60 s'),
  };
}
