import { PgBoss, type Job } from 'pg-boss';
import postgres from 'postgres';
import type { QueuedWork } from './queued-work.ts';
import { queueDatabase } from './queue-database.ts';
import type { ScheduledWork } from './scheduled-work.ts';

export interface JobWorkerOptions {
  /** A direct connection: LISTEN does not pass a pooler in transaction mode. */
  readonly databaseUrl: string;
  readonly works: readonly ScheduledWork[];
  /** Sends the letters of these ids; throws when they must be tried again at once. */
  readonly sendLetters: (ids: readonly string[]) => Promise<void>;
  /** What people start beside the mail. */
  readonly queued?: readonly QueuedWork[];
  /** Fetches beside one another: while the last letters of one go out, another is at hand. */
  readonly mailBatches: number;
}

export interface JobWorker {
  /** Waits for the work under way, at most 20 seconds. */
  stop(): Promise<void>;
}

/** Jobs that came together are one notice: without the second line each after the first waits half a minute. */
const looks = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 } as const;

/** The defaults of pg-boss take one job every two seconds; these keep the mail pool busy and notice a dead worker. */
const mailWork = { burstWhenBatchFull: true, perJobResults: true, ...looks } as const;

export async function startJobWorker(options: JobWorkerOptions): Promise<JobWorker> {
  const sql = postgres(options.databaseUrl, { max: 4, onnotice: () => undefined });
  const boss = new PgBoss({
    db: queueDatabase(sql),
    migrate: false,
    useListenNotify: true,
    monitorIntervalSeconds: 5,
    superviseIntervalSeconds: 5,
    warningQueueSize: 1_000_000,
    instanceName: 'worker',
  });
  boss.on('error', (error) => console.error(`job queue: ${error.message}`));
  await boss.start();
  await keepSchedules(boss, options.works);

  const byName = new Map(options.works.map((work) => [work.name, work]));
  await boss.work<{ name: string }>('schedules', looks, async ([job]) => {
    return byName.get(job?.data.name ?? '')?.run();
  });
  const localConcurrency = options.mailBatches;
  await boss.work(
    'mail',
    { ...mailWork, batchSize: 25, localConcurrency },
    async (jobs: Job<{ id: string }>[]) => {
      await options.sendLetters(jobs.map(({ data }) => data.id));
      return jobs.map(({ id }) => ({ id, status: 'completed' as const }));
    },
  );
  await boss.work(
    'mailings',
    // The queue hurries on after a full fetch only when a fetch is more than one job.
    { ...mailWork, batchSize: 2, localConcurrency },
    async (jobs: Job<{ ids: string[] }>[]) => {
      await options.sendLetters(jobs.flatMap(({ data }) => data.ids));
      return jobs.map(({ id }) => ({ id, status: 'completed' as const }));
    },
  );

  const stopping = new AbortController();
  for (const { queue, atOnce = 1, run } of options.queued ?? [])
    await boss.work<Record<string, unknown>>(queue, { ...looks, localConcurrency: atOnce }, ([job]) =>
      run(job?.data ?? {}, stopping.signal),
    );
  return {
    async stop() {
      stopping.abort();
      await boss.stop({ graceful: true, timeout: 20_000 });
      await sql.end({ timeout: 5 });
    },
  };
}

/** The stored schedules become these and no others. */
async function keepSchedules(boss: PgBoss, works: readonly ScheduledWork[]): Promise<void> {
  for (const { name, title, every, cron, timeZone } of works)
    await boss.schedule(
      'schedules',
      cron,
      { name, title, every },
      {
        tz: timeZone,
        key: name,
        singletonKey: name,
        // After a night without a worker the work is done once, not forgotten.
        missed: 'once',
      },
    );
  const names = new Set(works.map(({ name }) => name));
  for (const { key } of await boss.getSchedules('schedules'))
    if (!names.has(key)) await boss.unschedule('schedules', key);
}
