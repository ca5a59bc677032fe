import { DomainError } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { isChannelFailure, type OpenLive } from './live-of.ts';

export interface Watched {
  /** Broadcasts whose viewers were asked for. */
  readonly counted: number;
  /** Lives of an old time that were removed on their channel. */
  readonly removed: number;
  readonly failed: number;
}

/** Asks the channels who watches, and removes there what postponements have left behind. */
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

  async function remove({ id, channelId, externalId }: Row): Promise<void> {
    const { live, access } = await liveOf(channelId);
    await live.remove(access, externalId);
    await database.system((tx) =>
      tx.execute(sql`update broadcasts set leftover = null where id = ${id}
        and leftover ->> 'externalId' = ${externalId}`),
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
          select id, leftover ->> 'channelId' as "channelId", leftover ->> 'externalId' as "externalId"
          from broadcasts where leftover is not null order by changed_at limit 20`),
      ]);
      const counted = await each(onAir, count);
      const removed = await each(left, remove);
      return { counted: counted.done, removed: removed.done, failed: counted.failed + removed.failed };
    },
  };
}
