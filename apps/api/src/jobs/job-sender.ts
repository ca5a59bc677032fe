import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss, systemClock, type Clock } from 'pg-boss';
import type { Database, Transaction } from '../database.ts';
import { queueDatabase } from './queue-database.ts';
import type { QueueName } from './queues.ts';

export interface NewJob {
  /** At most one live job of a queue has the key. */
  readonly key: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface JobSender {
  /** Puts the jobs into the queue when the transaction commits; a key that is already waiting is passed over. */
  send(tx: Transaction, queue: QueueName, jobs: readonly NewJob[]): Promise<void>;
}

/** A process that only sends is never kept alive by the queue's own timers. */
const unobtrusiveClock: Clock = {
  ...systemClock,
  setInterval: (work, milliseconds) => setInterval(work, milliseconds).unref(),
  setTimeout: (work, milliseconds) => setTimeout(work, milliseconds).unref(),
};

export function jobSender(database: Database): JobSender {
  let started: Promise<PgBoss> | undefined;

  async function start(): Promise<PgBoss> {
    const boss = new PgBoss({
      db: queueDatabase(database.raw),
      clock: unobtrusiveClock,
      migrate: false,
      supervise: false,
      schedule: false,
      registerInstance: false,
      queueCacheIntervalSeconds: 3600,
    });
    boss.on('error', (error) => console.error(`job queue: ${error.message}`));
    return boss.start();
  }

  return {
    async send(tx, queue, jobs) {
      if (jobs.length === 0) return;
      started ??= start().catch((error: unknown) => {
        started = undefined;
        throw error;
      });
      const boss = await started;
      const rows = jobs.map(({ key, data }) => ({ singletonKey: key, data }));
      await boss.insert(queue, rows, { db: fromDrizzle(tx, sql) });
    },
  };
}
