import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startDatabase, stopDatabase } from '@pbnet/postgres';

export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

const folder = path.resolve(import.meta.dirname, '..', '..', '.pbnet', 'tests');
// Test data outlives no crash, so nothing waits for the disk.
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
};

/** TEST_DATABASE_URL or DATABASE_URL (their owner must be allowed to create databases), else a server of our own. */
export async function testServer(): Promise<TestServer> {
  const external = process.env['TEST_DATABASE_URL'] || process.env['DATABASE_URL'];
  if (external) return { url: external, stop: () => Promise.resolve() };
  await removeLeftovers();
  const directory = path.join(folder, String(process.pid));
  const { url, stop } = await startDatabase({ directory, settings });
  return {
    url,
    async stop() {
      await stop();
      removeServer(String(process.pid));
    },
  };
}

/** Servers of runs that were killed: each keeps its folder under the process id of its run. */
async function removeLeftovers(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const runs = new Set(readdirSync(folder).map((name) => name.split('.')[0] ?? name));
  for (const run of runs) {
    if (isAlive(Number(run))) continue;
    await stopDatabase(path.join(folder, run));
    removeServer(run);
  }
}

function removeServer(run: string): void {
  const files = readdirSync(folder).filter((name) => name === run || name.startsWith(`${run}.`));
  for (const name of files) rmSync(path.join(folder, name), { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
