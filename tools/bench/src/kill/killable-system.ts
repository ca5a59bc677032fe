import { connect, migrate } from '@pbnet/api/database';
import { freePort } from '@pbnet/demo/system/ports';
import { startDatabase } from '@pbnet/postgres';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';
import { buildDataSet } from '../data-set.ts';
import { startSink, type Sink } from '../mailing/start-sink.ts';
import { openSession } from '../session.ts';
import { keepAlive, type KeptAlive } from './kept-alive.ts';
import { startProxy } from './proxy.ts';

const root = join(import.meta.dirname, '../../../..');

export const poolSize = 10;

export interface KillableSystem {
  readonly api: KeptAlive;
  readonly worker: KeptAlive;
  readonly sink: Sink;
  readonly sql: Sql;
  readonly address: string;
  readonly cookie: string;
  /** Null where the database is not ours to kill (DATABASE_URL). */
  readonly killDatabase: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The whole system in processes of its own that can be killed and come back: database, API, worker, mail server. */
export async function startKillable(months: number): Promise<KillableSystem> {
  const folder = mkdtempSync(join(tmpdir(), 'pbnet-kill-'));
  const directory = join(folder, 'postgres');
  let server = await startDatabase({ directory });
  await migrate(server.url);
  const builder = connect({ url: server.url, connections: 2 });
  await buildDataSet(builder.raw, months);
  const cookie = await openSession(builder.raw, 'monitoring-officer');
  await builder.raw`insert into settings (key, value) values ('mailing.second-person', 'false')`;
  await builder.close();

  const proxy = await startProxy(Number(new URL(server.url).port));
  const databaseUrl = new URL(server.url);
  databaseUrl.host = `127.0.0.1:${proxy.port}`;
  const sink = await startSink({ delay: 30 });
  const port = await freePort(3_970);
  const env = {
    DATABASE_URL: databaseUrl.href,
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
    SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
    MAIL_CONNECTIONS: String(poolSize),
    FILES_DIRECTORY: join(folder, 'files'),
  };
  const kept = (name: string, entry: string) =>
    keepAlive({
      name,
      args: ['--conditions=@pbnet/source', join(root, 'apps/api/src', entry)],
      env,
      logs: join(folder, 'logs'),
    });
  const [api, worker] = [kept('api', 'main.ts'), kept('worker', 'worker.ts')];
  const sql = postgres(databaseUrl.href, { max: 2, onnotice: () => undefined });

  async function killDatabase(): Promise<void> {
    const postmaster = Number(readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(postmaster, 'SIGKILL');
    // A dying server would still be taken for a running one.
    while (isAlive(postmaster)) await pause(5);
    server = await startDatabase({ directory });
    proxy.lead(Number(new URL(server.url).port));
  }

  return {
    api,
    worker,
    sink,
    sql,
    address: `http://127.0.0.1:${port}`,
    cookie,
    killDatabase: server.kind === 'external' ? null : killDatabase,
    async stop() {
      await Promise.all([api.stop(), worker.stop()]);
      await sql.end({ timeout: 5 });
      sink.stop();
      proxy.stop();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
