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

/** Decisions a second that a network of this size never asks for. */
const enough = 2_000;

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

interface Rates {
  readonly ours: number;
  /** A bare server with the same look-ups and nothing else. */
  readonly lookUp: number;
  /** One that looks up and writes the row of the log. */
  readonly logged: number;
}

async function throughput({ api, databaseUrl, directory }: BenchSystem, readers: number): Promise<Rates> {
  const port = await freePort(3_960);
  const bare = startChild({
    name: 'floor-access',
    args: ['--conditions=@pbnet/source', join(import.meta.dirname, 'floor-access.ts')],
    env: { DATABASE_URL: databaseUrl, PORT: String(port) },
    logs: join(directory, 'logs'),
  });
  const floor = `http://127.0.0.1:${port}`;
  await ready(`${floor}/health`, bare.ended);
  const next = questions(readers);
  const target = (address: string): Target => ({
    url: `${address}?item=bench-1`,
    method: 'GET',
    headers: () => ({ origin: documents, cookie: `__Host-pbnet-reader=${next().token}` }),
  });
  const decisions = target(`${api}/access/decisions`);
  const against = await compareThroughput(decisions, target(`${floor}/look-up`));
  const logged = await compareThroughput(decisions, target(`${floor}/look-up-and-log`));
  await bare.stop();
  return {
    ours: median([against.ours, logged.ours]),
    lookUp: against.floor,
    logged: logged.floor,
  };
}

/** The page of a month of the whole network with twelve months before it, as headquarters opens it. */
async function monthOf({ api, cookie, sql }: BenchSystem): Promise<number> {
  await sql`insert into reading_days (day, center_id, figure, count)
    select day::date, c.id, figure, 5 from access_centers c,
      generate_series(now() - interval '400 days', now() - interval '1 day', interval '1 day') day,
      unnest(array['visits', 'document-views', 'new-readers']) figure
    on conflict do nothing`;
  await sql`vacuum analyze reading_days`;
  const month = new Date(Date.now() - 32 * 86_400_000).toISOString().slice(0, 7);
  const input = encodeURIComponent(JSON.stringify({ month }));
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1)
    times.push(
      await timed(async () => {
        const answer = await fetch(`${api}/trpc/readingFigures.ofMonth?input=${input}`, {
          headers: { cookie },
        });
        if (!answer.ok) throw new Error(`the month answered ${answer.status}: ${await answer.text()}`);
        await answer.arrayBuffer();
      }),
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
  const month = await monthOf(system);
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
      name: 'decisions a second, against a bare server with the same look-ups that writes them down',
      ours: perSecond(rates.ours),
      floor: perSecond(rates.logged),
      ratio: rates.ours / rates.logged,
      bound: null,
    },
    {
      name: 'decisions a second, against 2000 or 0.7 of a bare server with the look-ups alone',
      ours: perSecond(rates.ours),
      floor: perSecond(Math.min(enough, 0.7 * rates.lookUp)),
      ratio: rates.ours / Math.min(enough, 0.7 * rates.lookUp),
      bound: { atLeast: 1 },
    },
    ofSecond("a month's counters of all centres, with the year before it", month),
    ofSecond(`dropping a month of ${dropped.rows} rows`, dropped.time),
  ];
}
