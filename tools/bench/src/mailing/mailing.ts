import { addMonths, type Month } from '@pbnet/domain';
import { workerFlags } from '@pbnet/demo/system/worker-flags';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { lastMonth } from '../data-set.ts';
import { median, type Row } from '../row.ts';
import { root, type BenchSystem } from '../system.ts';
import { timed } from '../timing.ts';
import { startSink, type Sink } from './start-sink.ts';

const letters = 1_000;
const connections = 10;
const rounds = 5;

interface Overview {
  readonly id: string;
  readonly version: number;
}

async function call<T>({ api, cookie }: BenchSystem, procedure: string, input: unknown): Promise<T> {
  const headers = { cookie, 'content-type': 'application/json' };
  const answer = await fetch(`${api}/trpc/${procedure}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(input),
  });
  const { result, error }: { result?: { data: T }; error?: { message: string } } = await answer.json();
  if (!result) throw new Error(`${procedure}: ${error?.message}`);
  return result.data;
}

async function version({ sql }: BenchSystem, id: string): Promise<Overview> {
  const [row] = await sql<Overview[]>`select id, version from mailings where id = ${id}`;
  if (!row) throw new Error('The mailing is gone.');
  return row;
}

/** Prepares months until there are letters enough; returns the ids and the milliseconds of each month's hundred. */
async function prepare(system: BenchSystem): Promise<{ ids: readonly string[]; times: readonly number[] }> {
  await system.sql`insert into settings (key, value) values ('mailing.second-person', 'false') on conflict do nothing`;
  const ids: string[] = [];
  const times: number[] = [];
  let ready = 0;
  for (let month: Month = addMonths(lastMonth, -1); ready < letters; month = addMonths(month, -1)) {
    times.push(
      await timed(async () => {
        const { id } = await call<{ id: string }>(system, 'mailings.prepare', { kind: 'zero-lists', month });
        ids.push(id);
      }),
    );
    const [row] = await system.sql<
      { ready: number }[]
    >`select count(*)::int as ready from deliveries where mailing_id is not null`;
    ready = row?.ready ?? 0;
  }
  for (const id of ids) await call(system, 'mailings.release', await version(system, id));
  return { ids, times };
}

/** Everything queued again, as if it had just been released. */
async function queueAgain(system: BenchSystem, ids: readonly string[]): Promise<void> {
  await system.sql`delete from pgboss.job where name in ('mail', 'mailings')`;
  await system.sql`update deliveries set state = 'queued', sent_at = null, attempts = 0 where mailing_id is not null`;
  await system.sql`update mailings set state = 'paused'`;
  for (const id of ids) await call(system, 'mailings.resume', await version(system, id));
}

async function arrived(sink: Sink, count: number): Promise<number> {
  while ((await sink.count()) < count) await pause(20);
  const accepted = await sink.report();
  sink.forget();
  return Math.max(...accepted.map(({ at }) => at));
}

async function oursOnce(system: BenchSystem, sink: Sink, count: number): Promise<number> {
  const env = { ...process.env, ...system.env, ...mailEnv(sink) };
  const worker = spawn(process.execPath, [...workerFlags, join(root, 'apps/api/dist/worker.js')], {
    env,
    stdio: 'inherit',
  });
  const last = await arrived(sink, count);
  const [row] = await system.sql<
    { first: Date }[]
  >`select min(started_on) as first from pgboss.job where name in ('mail', 'mailings')`;
  worker.kill('SIGTERM');
  await once(worker, 'exit');
  return last - Number(row?.first);
}

async function floorOnce(system: BenchSystem, sink: Sink, count: number): Promise<number> {
  const env = { ...process.env, ...system.env, ...mailEnv(sink) };
  const floor = promisify(execFile)(process.execPath, [join(import.meta.dirname, 'floor.ts')], { env });
  const [last, { stdout }] = await Promise.all([arrived(sink, count), floor]);
  return last - Number(stdout);
}

function mailEnv({ port }: Sink): Readonly<Record<string, string>> {
  return { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_CONNECTIONS: String(connections) };
}

/** Preparing a month's hundred lists, and sending 1,000 letters from the first dequeue to the last 250. */
export async function mailing(system: BenchSystem): Promise<readonly Row[]> {
  const sink = await startSink();
  try {
    const { ids, times } = await prepare(system);
    const [row] = await system.sql<{ count: number; bytes: number }[]>`
      select count(*)::int as count, avg(length(raw))::int as bytes from deliveries where raw is not null`;
    const { count, bytes } = row ?? { count: 0, bytes: 0 };
    const ours: number[] = [];
    const floor: number[] = [];
    // The mail server is the same process for all rounds: warm before the first that counts.
    await floorOnce(system, sink, count);
    for (let round = 0; round < rounds; round += 1) {
      if (round > 0) await queueAgain(system, ids);
      ours.push(await oursOnce(system, sink, count));
      floor.push(await floorOnce(system, sink, count));
    }
    const [own, bare] = [median(ours), median(floor)];
    const rate = (time: number) => `${Math.round((count / time) * 1_000)} /s`;
    return [
      {
        name: `mailing ${count} letters of ${Math.round(bytes / 1_000)} KB`,
        ours: rate(own),
        floor: rate(bare),
        ratio: bare / own,
        bound: { atLeast: 0.8 },
      },
      {
        name: `preparing ${Math.round(count / ids.length)} zero lists with XLSX`,
        ours: `${Math.round(median(times))} ms`,
        floor: '3000 ms',
        ratio: median(times) / 3_000,
        bound: { atMost: 1 },
      },
    ];
  } finally {
    sink.stop();
  }
}
