import { startingIndicators } from '@pbnet/domain/monitoring';
import { startChild } from '@pbnet/demo/system/child';
import { freePort } from '@pbnet/demo/system/ports';
import { ready } from '@pbnet/demo/system/ready';
import { join } from 'node:path';
import { lastMonth } from '../data-set.ts';
import type { Row } from '../row.ts';
import type { BenchSystem } from '../system.ts';
import { compareThroughput, type Target } from '../throughput.ts';

const perSecond = (rate: number) => `${Math.round(rate)} /s`;

/** Bodies of saves over the centres in turn: each save brings new values and the version that the last one left. */
function savesOver(centers: readonly number[]): () => string {
  const { length } = centers;
  let total = 0;
  return () => {
    const turn = Math.floor(total / length);
    const centerId = centers[total % length];
    total += 1;
    const values = Object.fromEntries(
      startingIndicators.map(({ code }, index) => [code, 1_000 + index + turn]),
    );
    return JSON.stringify({ centerId, month: lastMonth, version: turn + 1, values, comments: {} });
  };
}

/** The list of 50 reports and saving one report, against a bare server with the same SQL. */
export async function reports({
  api,
  cookie,
  databaseUrl,
  sql,
  directory,
}: BenchSystem): Promise<readonly Row[]> {
  const port = await freePort(3_950);
  const floor = startChild({
    name: 'floor',
    args: ['--conditions=@pbnet/source', join(import.meta.dirname, 'floor-server.ts')],
    env: { DATABASE_URL: databaseUrl, PORT: String(port) },
    logs: join(directory, 'logs'),
  });
  const bare = `http://127.0.0.1:${port}`;
  const headers = { cookie, 'content-type': 'application/json' };
  const input = encodeURIComponent(JSON.stringify({ month: lastMonth }));
  await ready(`${bare}/health`, floor.ended);

  const drafts =
    await sql`select center_id from center_reports where month = ${lastMonth} and state = 'draft' order by 1`;
  const centers = drafts.map((row) => Number(row['center_id']));
  const half = Math.floor(centers.length / 2);
  const get = (url: string): Target => ({ url, method: 'GET', headers });
  const post = (url: string, body: () => string): Target => ({ url, method: 'POST', headers, body });

  const list = await compareThroughput(
    get(`${api}/trpc/reports.list?input=${input}`),
    get(`${bare}/?month=${lastMonth}`),
  );
  const save = await compareThroughput(
    post(`${api}/trpc/reports.save`, savesOver(centers.slice(0, half))),
    post(bare, savesOver(centers.slice(half))),
  );
  await floor.stop();
  const row = (name: string, { ours, floor: bound }: typeof list): Row => ({
    name,
    ours: perSecond(ours),
    floor: perSecond(bound),
    ratio: ours / bound,
    bound: { atLeast: 0.75 },
  });
  return [row('list of 50 reports', list), row('save a report (12 values, history, audit)', save)];
}
