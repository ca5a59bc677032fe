import { connect, migrate } from '@pbnet/api/database';
import { startDatabase } from '@pbnet/postgres';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { startChild, type Child } from '@pbnet/demo/system/child';
import { freePort } from '@pbnet/demo/system/ports';
import { publishMicroFrontends } from '@pbnet/demo/system/publish';
import { ready } from '@pbnet/demo/system/ready';
import { buildDataSet } from './data-set.ts';
import { openSession } from './session.ts';

export const root = join(import.meta.dirname, '../../..');

export interface BenchSystem {
  readonly databaseUrl: string;
  readonly sql: Sql;
  readonly directory: string;
  /** Where the production API answers. */
  readonly api: string;
  /** The Cookie header of a monitoring officer's session. */
  readonly cookie: string;
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** A database of its own with the bench's data set, and the compiled API over it. */
export async function startBench(months: number): Promise<BenchSystem> {
  // What was begun is ended in the opposite order, also when a later part does not start.
  await using begun = new AsyncDisposableStack();
  const directory = mkdtempSync(join(tmpdir(), 'pbnet-bench-'));
  begun.defer(() => rmSync(directory, { recursive: true, force: true }));
  const server = await startDatabase({ directory: join(directory, 'postgres') });
  begun.defer(() => server.stop());
  await migrate(server.url);
  const database = connect({ url: server.url, connections: 4 });
  begun.defer(() => database.close());
  await buildDataSet(database.raw, months);
  const cookie = await openSession(database.raw, 'monitoring-officer');

  const port = await freePort(3_900);
  const env = {
    DATABASE_URL: server.url,
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
    SHELL_DIRECTORY: join(root, 'apps/shell/dist'),
    REMOTES_DIRECTORY: join(directory, 'remotes'),
  };
  await publishMicroFrontends(root, env);
  const api: Child = startChild({
    name: 'api',
    args: [join(root, 'apps/api/dist/main.js')],
    env,
    logs: join(directory, 'logs'),
  });
  begun.defer(() => api.stop());
  await ready(`http://127.0.0.1:${port}/health`, api.ended);
  const running = begun.move();

  return {
    databaseUrl: server.url,
    sql: database.raw,
    directory,
    api: `http://127.0.0.1:${port}`,
    cookie,
    env,
    stop: () => running.disposeAsync(),
  };
}
