import { failureWindow, type DeliveryProblem } from '@pbnet/domain/mail';
import type postgres from 'postgres';

export interface LetterToSend {
  readonly id: string;
  readonly recipient: string;
  readonly raw: Buffer;
  readonly attempts: number;
  readonly mailingId: string | null;
  readonly waitingSeconds: number;
}

export interface Outcome {
  readonly id: string;
  readonly state: 'sent' | 'failed' | 'queued';
  readonly response: string;
  readonly problem: DeliveryProblem | null;
  readonly retryInSeconds: number | null;
}

/** SQL of the send path, on the driver itself: statements a batch, not a letter. */
export function sendingRepository(sql: postgres.Sql) {
  return {
    /** Letters of these ids that still wait; those of a paused mailing do not. */
    async lettersToSend(ids: readonly string[]): Promise<readonly LetterToSend[]> {
      const rows = await sql<(Omit<LetterToSend, 'raw'> & { readonly raw: string })[]>`
        select delivery.id, recipient, raw, attempts, mailing_id as "mailingId",
          extract(epoch from now() - queued_at)::float8 as "waitingSeconds"
        from deliveries delivery left join mailings mailing on mailing.id = mailing_id
        where delivery.id = any(${ids as string[]}::uuid[]) and delivery.state = 'queued'
          and (mailing.id is null or mailing.state = 'released')`;
      // Bytes lie outside the heap: letters that wait for their turn are not moved about by the collector.
      return rows.map((row) => ({ ...row, raw: Buffer.from(row.raw, 'latin1') }));
    },

    /** Writes what became of the letters; a failed one leaves a task. */
    async record(outcomes: readonly Outcome[]): Promise<void> {
      const ids = outcomes.map(({ id }) => id);
      await sql`
        with outcome as (
          select * from jsonb_to_recordset(${JSON.stringify(outcomes)}::text::jsonb)
            as fields(id uuid, state text, response text, problem text, "retryInSeconds" float8)
        ), changed as (
          update deliveries delivery set
            state = case when delivery.state = 'queued' then outcome.state else delivery.state end,
            -- A server that could not be used has not tried the letter.
            attempts = attempts + (outcome.problem is distinct from 'server-trouble')::int,
            attempted_at = case when outcome.problem is distinct from 'server-trouble' then now() else attempted_at end,
            sent_at = case when outcome.state = 'sent' then now() else sent_at end,
            smtp_response = outcome.response,
            last_error = outcome.problem,
            next_attempt_at = coalesce(now() + make_interval(secs => "retryInSeconds"), next_attempt_at)
          -- A delivery notice may have come before the answer of our own server was recorded.
          -- The ids stand twice: without the array the planner reads the whole table.
          from outcome where delivery.id = outcome.id and delivery.id = any(${ids}::uuid[])
            and (delivery.state = 'queued' or (
              delivery.state in ('delivered', 'bounced') and sent_at is null and outcome.state = 'sent'))
          returning delivery.*
        )
        insert into mail_tasks (kind, dedupe_key, delivery_id, region_id, regional_center_id, details)
        select last_error, last_error || ':' || id || ':' || attempts, id, region_id, regional_center_id,
          jsonb_build_object('recipient', recipient, 'response', smtp_response)
        from changed where state = 'failed'
        on conflict do nothing`;
    },

    /**
     * Stops the mailing when too many of its last letters have failed since it was last started.
     * @returns true when it was stopped just now
     */
    async pauseFailing(mailingId: string): Promise<boolean> {
      const paused = await sql`
        with paused as (
          update mailings mailing set state = 'paused', paused_at = now(), version = version + 1
          where id = ${mailingId} and state = 'released' and ${failureWindow.allowed} < (
            select count(*) from (
              select state from deliveries
              where mailing_id = mailing.id and attempted_at > coalesce(mailing.started_at, '-infinity')
              order by attempted_at desc limit ${failureWindow.letters}
            ) recent where state in ('failed', 'bounced'))
          returning id, version
        )
        insert into mail_tasks (kind, dedupe_key, details)
        select 'mailing-paused', 'mailing-paused:' || id || ':' || version, jsonb_build_object('mailingId', id)
        from paused on conflict do nothing returning id`;
      return paused.length > 0;
    },

    /** Ends the mailings that have no letter left to try; all of them when none are named. */
    async finishMailings(ids: readonly string[] | null = null): Promise<void> {
      await sql`
        update mailings mailing set state = 'finished', finished_at = now(), version = version + 1
        where state = 'released' and (${ids as string[] | null}::uuid[] is null or id = any(${ids as string[] | null}::uuid[]))
          and not exists (select from deliveries where mailing_id = mailing.id and state = 'queued')`;
    },

    /**
     * Letters that are due and have no live job: put off, or left over by a crash. They are looked for among those
     * queued lately; an index by state would make every change of state dear, and older ones have been given up.
     */
    async dueWithoutJob(limit: number): Promise<readonly string[]> {
      const rows = await sql<{ id: string }[]>`
        select delivery.id
        from deliveries delivery left join mailings mailing on mailing.id = mailing_id
        where delivery.queued_at > now() - interval '7 days'
          and delivery.state = 'queued' and next_attempt_at <= now()
          and (mailing.id is null or mailing.state = 'released')
          and not exists (
            select from pgboss.job where name = 'mail' and singleton_key = delivery.id::text and state < 'completed')
          and not exists (
            select from pgboss.job where name = 'mailings' and state < 'completed' and data -> 'ids' ? delivery.id::text)
        order by next_attempt_at limit ${limit}`;
      return rows.map(({ id }) => id);
    },
  };
}

export type SendingRepository = ReturnType<typeof sendingRepository>;
