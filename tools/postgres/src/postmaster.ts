import { readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { deadProcessId, isRunning } from './processes.ts';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const pidFile = (directory: string) => path.join(directory, 'postmaster.pid');

/** What `postmaster.pid` says; undefined without that file. */
export function postmasterOf(directory: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(directory), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') {
      throw new Error(
        `The database folder ${directory} belongs to another user of this computer. ` +
          'Start as that user, or name another folder; the data is untouched.',
        { cause: error },
      );
    }
    return undefined;
  }
}

export const isPostgres = ({ pid }: Postmaster): boolean => isRunning(pid, /postgres/);

/** The server that is running on the folder and accepts connections. */
export async function runningPostmaster(directory: string): Promise<Postmaster | undefined> {
  const postmaster = postmasterOf(directory);
  const running = postmaster?.ready && isPostgres(postmaster) && (await acceptsConnections(postmaster.port));
  return running ? postmaster : undefined;
}

/**
 * After a crash PostgreSQL refuses to start when the old process id lives again as another program, or as a zombie.
 * Removing the file would also switch off its check for surviving backends, so we only replace the id.
 */
export function disownRecycledPid(directory: string): void {
  const old = postmasterOf(directory);
  if (!old || isPostgres(old)) return;
  const lines = readFileSync(pidFile(directory), 'utf8').split('\n');
  writeFileSync(pidFile(directory), [deadProcessId(), ...lines.slice(1)].join('\n'));
}

/** Asks the server for a fast shutdown (transactions are rolled back, data is flushed) and waits for its end. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  const until = Date.now() + 30_000;
  if (isPostgres(postmaster)) process.kill(postmaster.pid, 'SIGINT');
  while (isPostgres(postmaster)) {
    if (Date.now() > until)
      throw new Error(`PostgreSQL (process ${postmaster.pid}) did not stop within 30 s.`);
    await delay(20);
  }
}

function acceptsConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** A TCP port of the loopback interface that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
