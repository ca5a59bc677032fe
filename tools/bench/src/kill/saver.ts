import { startingIndicators } from '@pbnet/domain/monitoring';
import { lastMonth } from '../data-set.ts';
import { callApi } from './call-api.ts';
import type { KillableSystem } from './killable-system.ts';
import { persistently } from './persistently.ts';

export interface Saver {
  /** Stops saving; resolves with how many saves were answered «saved», after proving that each is there. */
  finish(): Promise<number>;
}

interface Kept {
  readonly version: number;
  readonly visits: number;
}

async function kept({ sql }: KillableSystem, centerId: number): Promise<Kept> {
  const [row] = await sql<Kept[]>`
    select version, ("values" ->> 'visits')::int as visits from center_reports
    where center_id = ${centerId} and month = ${lastMonth}`;
  if (!row) throw new Error(`The report of center ${centerId} is gone.`);
  return row;
}

/** Saves a centre's draft over and over, each time with greater figures, whatever is killed meanwhile. */
export async function startSaver(system: KillableSystem): Promise<Saver> {
  const [draft] = await persistently(
    () => system.sql<{ id: number }[]>`
      select center_id as id from center_reports where month = ${lastMonth} and state = 'draft' order by 1 limit 1`,
  );
  const centerId = draft?.id ?? 0;
  let figure = (await persistently(() => kept(system, centerId))).visits + 1_000;
  let answered = 0;
  let saved = 0;
  let stopping = false;

  async function save(): Promise<void> {
    const { version } = await kept(system, centerId);
    figure += 1;
    const values = Object.fromEntries(startingIndicators.map(({ code }) => [code, figure]));
    await callApi(system, 'reports.save', { centerId, month: lastMonth, version, values, comments: {} });
    answered = figure;
    saved += 1;
  }

  async function run(): Promise<void> {
    while (!stopping) await persistently(save);
  }
  const running = run();

  return {
    async finish() {
      stopping = true;
      await running;
      const { visits } = await persistently(() => kept(system, centerId));
      if (visits < answered) throw new Error(`A save was lost: ${answered} was answered, ${visits} is kept.`);
      return saved;
    },
  };
}
