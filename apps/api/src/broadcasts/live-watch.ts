import { DomainError } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { isChannelFailure, unlessGone, type OpenLive } from './live-of.ts';

export interface Watched {
  /** Broadcasts whose viewers were asked for. */
  readonly counted: number;
  /** Lives that were ended on their channel afterwards, or removed there with their old time. */
  readonly removed: number;
  readonly failed: number;
}

/** Asks the channels who watches, and ends or removes there what a step has left behind. */
export interface LiveWatch {
  run(): Promise<Watched>;
}

export interface LiveWatchOptions {
  readonly database: Database;
  readonly liveOf: (channelId: string) => Promise<OpenLive>;
  readonly now: () => Date;
}

/** A recording is still watched for a while: the last figure is asked for this long after the end. */
const afterwards = '15 minutes';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly channelId: string;
  readonly externalId: string;
  /** Of a leftover: it is ended, not removed. */
  readonly ends?: boolean;
  readonly attempts?: number | null;
}

export function liveWatch({ database, liveOf, now }: LiveWatchOptions): LiveWatch {
  async function count({ id, channelId, externalId }: Row): Promise<void> {
    const { live, access } = await liveOf(channelId);
    const viewers = await live.viewers(access, externalId);
    if (viewers === null) return;
    await database.system(async (tx) => {
      const at = now().toISOString();
      await tx.execute(sql`
        insert into broadcast_viewers (broadcast_id, at, viewers)
        values (${id}, date_trunc('minute', ${at}::timestamptz), ${viewers})
        on conflict (broadcast_id, at) do update set viewers = excluded.viewers`);
      // Not a step of a person: the version stays, so that nobody's form grows stale by a figure.
      await tx.execute(sql`
        update broadcasts set peak_viewers = greatest(peak_viewers, ${viewers}) where id = ${id}`);
    });
  }

  async function clear(row: Row): Promise<void> {
    const { id, channelId, externalId, ends } = row;
    try {
      const { live, access } = await liveOf(channelId);
      await (ends
        ? live.move(access, externalId, 'complete').catch(unlessGone)
        : live.remove(access, externalId));
    } catch (error) {
      await later(row, error);
      throw error;
    }
    await database.system((tx) =>
      tx.execute(sql`update broadcasts set leftover = null where id = ${id}
        and leftover ->> 'externalId' = ${externalId}`),
    );
  }

  /** Each try costs of the channel's day: the next one waits twice as long, an hour at the most. */
  async function later({ id, attempts: before }: Row, error: unknown): Promise<void> {
    const attempts = before ?? 0;
    const minutes = Math.min(2 ** attempts, 60);
    const said = isChannelFailure(error) ? error.retryAt : null;
    const nextAt = (said ?? new Date(now().getTime() + minutes * 60_000)).toISOString();
    await database.system((tx) =>
      tx.execute(sql`
        update broadcasts set leftover = leftover || jsonb_build_object('attempts', ${attempts + 1}::int,
          'nextAt', ${nextAt}::text) where id = ${id} and leftover is not null`),
    );
  }

  /** One that fails does not stop the others; it is tried again in a minute. */
  async function each(rows: readonly Row[], work: (row: Row) => Promise<void>) {
    let done = 0;
    for (const row of rows)
      try {
        await work(row);
        done += 1;
      } catch (error) {
        if (!isChannelFailure(error) && !(error instanceof DomainError)) throw error;
      }
    return { done, failed: rows.length - done };
  }

  return {
    async run() {
      const at = now().toISOString();
      const [onAir, left] = await database.system(async (tx) => [
        await tx.execute<Row>(sql`
          select id, channel_id as "channelId", external_id as "externalId" from broadcasts
          where channel_id is not null and external_id is not null
            and (state = 'live' or state = 'finished' and finished_at > ${at}::timestamptz - ${afterwards}::interval)`),
        await tx.execute<Row>(sql`
          select id, leftover ->> 'channelId' as "channelId", leftover ->> 'externalId' as "externalId",
            coalesce((leftover ->> 'ends')::boolean, false) as ends, (leftover ->> 'attempts')::int as attempts
          from broadcasts where leftover is not null
            and coalesce((leftover ->> 'nextAt')::timestamptz, '-infinity') <= ${at}::timestamptz
          order by changed_at limit 20`),
      ]);
      const counted = await each(onAir, count);
      const removed = await each(left, clear);
      return { counted: counted.done, removed: removed.done, failed: counted.failed + removed.failed };
    },
  };
}
