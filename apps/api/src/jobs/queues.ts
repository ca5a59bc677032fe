import { PgBoss, type Queue } from 'pg-boss';
import postgres from 'postgres';
import { queueDatabase } from './queue-database.ts';

export type QueueName =
  'mail' | 'mailings' | 'publications' | 'renewal-drafts' | 'schedules' | 'video-checks';

/**
 * `exclusive`: one live job per key, so that a letter is never queued twice. The outbox row decides when a
 * letter is tried again; a retry of the job itself only follows a worker that died.
 */
const letters = {
  policy: 'exclusive',
  retryLimit: 1000,
  retryDelay: 1,
  expireInSeconds: 900,
  heartbeatSeconds: 10,
  deleteAfterSeconds: 86_400,
  notify: true,
} as const;

const queues: readonly (Queue & { readonly name: QueueName })[] = [
  /** One letter a job: invitations, reminders, and whatever is tried again. */
  { name: 'mail', ...letters },
  /** Many letters of one run a job, so that the queue itself costs a run next to nothing. */
  { name: 'mailings', ...letters },
  /** A whole renewal's drafts a job: it takes minutes, and begins again where a dead worker was cut off. */
  { name: 'renewal-drafts', ...letters, retryDelay: 5, expireInSeconds: 4 * 3600 },
  /** One video's file a job: a long one takes minutes; a worker's death begins it anew. */
  { name: 'video-checks', ...letters, retryLimit: 5, retryDelay: 10, expireInSeconds: 3600 },
  /** One publication a job: an upload of hours, which goes on where a dead worker was cut off. */
  { name: 'publications', ...letters, retryDelay: 5, expireInSeconds: 12 * 3600 },
  {
    name: 'schedules',
    policy: 'exclusive',
    retryLimit: 2,
    retryDelay: 30,
    expireInSeconds: 3600,
    heartbeatSeconds: 30,
    deleteAfterSeconds: 30 * 86_400,
    notify: true,
  },
];

/** Installs or upgrades pg-boss and its queues. Runs after the migrations, under their lock. */
export async function installQueues(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const boss = new PgBoss({
    db: queueDatabase(sql),
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  try {
    await boss.start();
    const installed = new Set((await boss.getQueues()).map(({ name }) => name));
    for (const { name, policy, ...options } of queues) {
      if (installed.has(name)) await boss.updateQueue(name, options);
      else await boss.createQueue(name, { ...options, ...(policy && { policy }) });
    }
    await boss.stop({ graceful: false });
  } finally {
    await sql.end();
  }
}
