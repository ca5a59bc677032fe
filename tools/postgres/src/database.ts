import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { postgresBinaries } from './binaries.ts';
import { type ClusterFiles, clusterExists, clusterFiles, clusterUrl, createCluster } from './cluster.ts';
import {
  type Postmaster,
  disownRecycledPid,
  isPostgres,
  postmasterOf,
  runningPostmaster,
  stopPostmaster,
} from './postmaster.ts';
import { type Settings, startServer } from './server.ts';
import { serverUser } from './server-user.ts';
import { startLock } from './start-lock.ts';

export interface DatabaseOptions {
  /** Folder of the data; password, log and lock stand beside it with the endings .password, .log and .lock. */
  readonly directory: string;
  /** Server settings by their PostgreSQL names; they count only for the one who starts the server. */
  readonly settings?: Settings;
}

export interface RunningDatabase {
  /** postgres://user:password@host:port/database of the owner role. */
  readonly url: string;
  /** `external` is DATABASE_URL, `attached` a server that somebody else started on the folder. */
  readonly kind: 'external' | 'started' | 'attached';
  /** Stops the server if this call started it, else does nothing. */
  stop(): Promise<void>;
}

const leaveRunning = () => Promise.resolve();

/** PostgreSQL for development, demo and tests: DATABASE_URL, or PostgreSQL 18 from npm on the loopback interface. */
export async function startDatabase({ directory, settings = {} }: DatabaseOptions): Promise<RunningDatabase> {
  const external = process.env['DATABASE_URL'];
  if (external) return { url: external, kind: 'external', stop: leaveRunning };
  const files = clusterFiles(directory);
  mkdirSync(path.dirname(files.directory), { recursive: true });
  const turn = await startLock(files.lock, () => runningPostmaster(files.directory));
  if ('found' in turn) return attached(files, turn.found);
  try {
    return (await takenOver(files)) ?? (await started(files, settings));
  } finally {
    turn.release();
  }
}

/** The address of the server that runs on the folder; undefined when none does. */
export async function databaseUrl(directory: string): Promise<string | undefined> {
  const files = clusterFiles(directory);
  const postmaster = await runningPostmaster(files.directory);
  return postmaster && clusterUrl(files, postmaster.port);
}

/** Stops whatever server runs on the folder. Returns false when none did. */
export async function stopDatabase(directory: string): Promise<boolean> {
  const postmaster = await runningPostmaster(path.resolve(directory));
  if (postmaster) await stopPostmaster(postmaster);
  return postmaster !== undefined;
}

const attached = (files: ClusterFiles, { port }: Postmaster): RunningDatabase => ({
  url: clusterUrl(files, port),
  kind: 'attached',
  stop: leaveRunning,
});

/** A server that is still starting (its starter was killed) is waited for. */
async function takenOver(files: ClusterFiles): Promise<RunningDatabase | undefined> {
  const until = Date.now() + 60_000;
  for (;;) {
    const old = postmasterOf(files.directory);
    const running = await runningPostmaster(files.directory);
    if (running) return attached(files, running);
    if (!old || !isPostgres(old) || Date.now() > until) return undefined;
    await delay(50);
  }
}

async function started(files: ClusterFiles, settings: Settings): Promise<RunningDatabase> {
  const { initdb, postgres } = await postgresBinaries();
  const user = serverUser(postgres, files.directory);
  if (!clusterExists(files)) await createCluster(files, initdb, user);
  disownRecycledPid(files.directory);
  const postmaster = await startServer(files, { postgres, user, settings });
  return { url: clusterUrl(files, postmaster.port), kind: 'started', stop: () => stopPostmaster(postmaster) };
}
