import { connect } from '@pbnet/api/database';
import { accessAlone, lookUpStatement } from '@pbnet/api/measured';
import { startChild } from '@pbnet/demo/system/child';
import { freePort } from '@pbnet/demo/system/ports';
import { ready } from '@pbnet/demo/system/ready';
import { join } from 'node:path';
import { median, type Row } from '../row.ts';
import type { BenchSystem } from '../system.ts';
import { compareThroughput, type Target } from '../throughput.ts';
import { compareTimes, timed } from '../timing.ts';
import { buildLog, buildReaders, documents, hashOf, items, tokenOf } from './build-readers.ts';
import { asked } from './size.ts';

const milliseconds = (time: number) => `${time.toFixed(2)} ms`;
const perSecond = (rate: number) => `${Math.round(rate)} /s`;
const rounds = 400;

const readingNow = 64;
const pagesOfReading = 20;

/** So many readers at a time, a page each in turn and twenty of an item; then others come. */
function questions(readers: number) {
  let turn = 0;
  return () => {
    turn += 1;
    const group = Math.floor(turn / (readingNow * pagesOfReading));
    const person = group * readingNow + (turn % readingNow);
    return {
      ...{ origin: documents, address: '127.0.0.1' },
      item: `bench-${1 + (person % items)}`,
      token: tokenOf(1 + ((person * 7_919) % readers)),
    };
  };
}

/** A decision in the process, signed and written down, against the bare statement that looks everything up. */
async function compareDecisions({ databaseUrl, env }: BenchSystem, readers: number) {
  const database = connect({ url: databaseUrl, connections: 4 });
  const { accessDecisions } = accessAlone({
    database,
    secretKey: env['SECRET_KEY'] ?? '',
    publicUrl: env['PUBLIC_URL'] ?? '',
  });
  const next = questions(readers);
  const today = new Date().toISOString().slice(0, 10);
  const floor = () => {
    const { origin, item, token, address } = next();
    const parameters = [origin, item, address, today, new Date(), hashOf(token), 2];
    return database.raw.unsafe(lookUpStatement, parameters, { prepare: true });
  };
  const decide = async () => {
    const answer = await accessDecisions.decide({ ...next(), language: 'ru' });
    if (!answer?.granted) throw new Error(`refused: ${answer?.refusal}`);
  };
  for (let warm = 0; warm < 20; warm += 1) await compareTimes(decide, floor, 1);
  const times = await compareTimes(decide, floor, rounds);
  await database.close();
  return times;
}

async function throughput({ api, databaseUrl, directory }: BenchSystem, readers: number) {
  const port = await freePort(3_960);
  const bare = startChild({
    name: 'floor-access',
    args: ['--conditions=@pbnet/source', join(import.meta.dirname, 'floor-access.ts')],
    env: { DATABASE_URL: databaseUrl, PORT: String(port) },
    logs: join(directory, 'logs'),
  });
  await ready(`http://127.0.0.1:${port}/health`, bare.ended);
  const next = questions(readers);
  const target = (origin: string): Target => ({
    url: `${origin}/access/decisions?item=bench-1`,
    method: 'GET',
    headers: () => ({ origin: documents, cookie: `__Host-pbnet-reader=${next().token}` }),
  });
  const rates = await compareThroughput(target(api), target(`http://127.0.0.1:${port}`));
  await bare.stop();
  return rates;
}

/** A month's counters of all centres, summed from the days that are kept as it happens. */
async function monthOf(sql: BenchSystem['sql']): Promise<number> {
  await sql`insert into reading_days (day, center_id, figure, count)
    select day::date, c.id, figure, 5 from access_centers c,
      generate_series(now() - interval '90 days', now() - interval '1 day', interval '1 day') day,
      unnest(array['visits', 'document-views', 'new-readers']) figure
    on conflict do nothing`;
  await sql`vacuum analyze reading_days`;
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1)
    times.push(
      await timed(
        () => sql`select center_id, figure, sum(count)::int from reading_days
          where day >= date_trunc('month', now() - interval '1 month') and day < date_trunc('month', now())
          group by 1, 2`,
      ),
    );
  return median(times);
}

/** The oldest full month of the log, dropped as the retention does it. */
async function dropMonth(sql: BenchSystem['sql']): Promise<{ readonly time: number; readonly rows: number }> {
  const [partition] = await sql<[{ name: string; rows: number }]>`
    select 'access_log_' || to_char(now() - interval '9 months', 'YYYY_MM') as name, reltuples::int as rows
    from pg_class where relname = 'access_log_' || to_char(now() - interval '9 months', 'YYYY_MM')`;
  return { time: await timed(() => sql`drop table ${sql(partition.name)}`), rows: partition.rows };
}

/** The access service: with an empty log, and with a log of years. */
export async function access(system: BenchSystem): Promise<readonly Row[]> {
  const { sql } = system;
  const { readers, log } = asked();
  await buildReaders(sql, readers);
  const empty = await compareDecisions(system, readers);
  await buildLog(sql, { readers, log });
  const full = await compareDecisions(system, readers);
  const rates = await throughput(system, readers);
  const month = await monthOf(sql);
  const dropped = await dropMonth(sql);
  const time = (name: string, { ours, floor }: typeof full, atMost: number): Row => ({
    name,
    ours: milliseconds(ours),
    floor: milliseconds(floor),
    ratio: ours / floor,
    bound: { atMost },
  });
  const ofSecond = (name: string, took: number): Row => ({
    ...{ name: `${name}, against a second`, ours: milliseconds(took), floor: '1 s' },
    ...{ ratio: took / 1_000, bound: { atMost: 1 } },
  });
  const size = `${readers} readers, ${log} rows of log`;
  return [
    time(`decision (${size}), against its look-up`, full, 3),
    // Both against the look-up of the same minute: a busy machine is no history.
    time(
      'decision, full log against empty one',
      { ours: full.ours / full.floor, floor: empty.ours / empty.floor },
      1.3,
    ),
    {
      name: 'decisions a second, against a bare server with the same look-ups',
      ours: perSecond(rates.ours),
      floor: perSecond(rates.floor),
      ratio: rates.ours / rates.floor,
      bound: { atLeast: 0.7 },
    },
    ofSecond("month's counters of all centres", month),
    ofSecond(`dropping a month of ${dropped.rows} rows`, dropped.time),
  ];
}
