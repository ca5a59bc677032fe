import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { Words } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { JobSender } from './job-sender.ts';
import type { QueueName } from './queues.ts';

export interface WorkRun {
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** What was done; null while it has not ended well. */
  readonly result: Words | null;
  /** The error as the program met it; null while there is none. */
  readonly error: string | null;
}

export interface WorkOverview {
  readonly name: string;
  readonly title: Words;
  readonly every: Words;
  readonly lastRun: WorkRun | null;
  /** Of the last 30 days. */
  readonly failures: number;
}

export interface QueueOverview {
  readonly name: QueueName;
  readonly waiting: number;
  readonly running: number;
  /** Of the last 30 days. */
  readonly failed: number;
  readonly oldestWaitingAt: string | null;
}

export interface WorkerOverview {
  readonly startedAt: string;
  readonly lastSeenAt: string;
  /** Seen in the last minute and a half. */
  readonly alive: boolean;
}

export interface JobsOverview {
  readonly works: readonly WorkOverview[];
  readonly queues: readonly QueueOverview[];
  /** Processes that do the work; without a living one nothing moves. */
  readonly workers: readonly WorkerOverview[];
}

export interface Jobs {
  list(actor: Actor): Promise<JobsOverview>;
  /** Starts the work now, unless it is waiting or running already. */
  run(actor: Actor, name: string): Promise<void>;
}

type Row<T> = T & Record<string, unknown>;

const instant = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

function worksOf(tx: Transaction): Promise<readonly WorkOverview[]> {
  return tx.execute<Row<WorkOverview>>(sql`
    select schedule.key as name, schedule.data -> 'title' as title, schedule.data -> 'every' as every,
      last.run as "lastRun",
      (select count(*)::int from pgboss.job
        where name = 'schedules' and data ->> 'name' = schedule.key and state = 'failed') as failures
    from pgboss.schedule schedule
    left join lateral (
      select jsonb_build_object(
        'state', case state when 'completed' then 'done' when 'active' then 'running'
          when 'failed' then 'failed' when 'cancelled' then 'failed' else 'waiting' end,
        'startedAt', ${instant('started_on')}, 'finishedAt', ${instant('completed_on')},
        'result', case when state = 'completed' then output end,
        'error', case when state <> 'completed' then output ->> 'message' end) as run
      from pgboss.job where name = 'schedules' and data ->> 'name' = schedule.key
      order by created_on desc limit 1
    ) last on true
    where schedule.name = 'schedules' order by schedule.key`);
}

function queuesOf(tx: Transaction): Promise<readonly QueueOverview[]> {
  return tx.execute<Row<QueueOverview>>(sql`
    select queue.name, count(job.id) filter (where state < 'active')::int as waiting,
      count(job.id) filter (where state = 'active')::int as running,
      count(job.id) filter (where state = 'failed')::int as failed,
      ${instant("min(job.created_on) filter (where state < 'active')")} as "oldestWaitingAt"
    from pgboss.queue queue left join pgboss.job job on job.name = queue.name
    where queue.name in ('mail', 'mailings', 'publications', 'renewal-drafts', 'schedules', 'video-checks')
    group by queue.name order by queue.name`);
}

function workersOf(tx: Transaction): Promise<readonly WorkerOverview[]> {
  return tx.execute<Row<WorkerOverview>>(sql`
    select ${instant('started_on')} as "startedAt", ${instant('heartbeat_on')} as "lastSeenAt",
      stopped_on is null and heartbeat_on > now() - interval '90 seconds' as alive
    from pgboss.instance where name = 'worker'
    order by heartbeat_on desc limit 10`);
}

export function jobs(database: Database, sender: JobSender): Jobs {
  return {
    // The queue's own tables belong to no place: the permission is all that guards them.
    list: () =>
      database.system(async (tx) => ({
        works: await worksOf(tx),
        queues: await queuesOf(tx),
        workers: await workersOf(tx),
      })),

    run: (actor, name) =>
      database.system(async (tx) => {
        const works = await worksOf(tx);
        if (!works.some((work) => work.name === name)) throw new DomainError('not-found', 'job-unknown');
        await sender.send(tx, 'schedules', [{ key: name, data: { name } }]);
        await audit(tx, actor, { action: 'job.run', entity: 'job', entityId: name });
      }),
  };
}
