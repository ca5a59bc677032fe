import { eq, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Broadcast, BroadcastStep, NamedBroadcast, ViewersAt } from './broadcast.ts';
import { broadcasts, broadcastSteps } from './broadcasts.tables.ts';

/** Postgres writes instants in its own way; the wire and comparisons want the one of JavaScript. */
export const iso = (column: SQL): SQL =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The row as JSON; `b` is broadcasts. */
const broadcastJson = sql`jsonb_build_object(
    'id', b.id, 'regionId', b.region_id, 'regionalCenterId', b.regional_center_id, 'state', b.state,
    'title', b.title, 'description', b.description, 'startsAt', ${iso(sql`b.starts_at`)},
    'endsAt', ${iso(sql`b.ends_at`)}, 'zone', b.zone, 'source', b.source, 'isPublic', b.is_public,
    'jointEventId', b.joint_event_id, 'meetingId', b.meeting_id, 'sessionId', b.session_id,
    'channelId', b.channel_id, 'preparation', b.preparation, 'externalId', b.external_id)
  || jsonb_build_object(
    'streamId', b.stream_id, 'watchUrl', b.watch_url, 'testRun', b.test_run,
    'agreedAt', ${iso(sql`b.agreed_at`)}, 'preparedAt', ${iso(sql`b.prepared_at`)},
    'liveAt', ${iso(sql`b.live_at`)}, 'finishedAt', ${iso(sql`b.finished_at`)},
    'peakViewers', b.peak_viewers, 'totalViewers', b.total_viewers, 'recordingUrl', b.recording_url,
    'videoId', b.video_id, 'reason', b.reason, 'postponements', b.postponements,
    'changedAt', ${iso(sql`b.changed_at`)}, 'version', b.version)`;

const namedJson = sql`${broadcastJson} || jsonb_build_object(
    'regionName', r.name_ru, 'regionalCenterName', public_regional_center_name(b.regional_center_id),
    'channelTitle', c.title, 'jointEventTitle', e.title, 'meetingTitle', m.title, 'sessionTitle', s.title,
    'endsLater', coalesce((b.leftover ->> 'ends')::boolean, false),
    'points', (select count(*) from broadcast_points p where p.broadcast_id = b.id),
    'ready', (select count(*) from broadcast_points p where p.broadcast_id = b.id and p.state = 'ready'))`;

const namedFrom = sql`broadcasts b
    left join joint_events e on e.id = b.joint_event_id
    left join meetings m on m.id = b.meeting_id
    left join meeting_sessions s on s.id = b.session_id
    left join channels c on c.id = b.channel_id
    left join lateral (
      select name_ru from region_versions where region_id = b.region_id and valid_from <= current_date
      order by valid_from desc limit 1) r on true`;

export interface NewBroadcastStep extends Omit<BroadcastStep, 'by' | 'at'> {
  readonly broadcast: Pick<Broadcast, 'id' | 'regionId' | 'regionalCenterId'>;
  readonly actorId: string | null;
  readonly at: Date;
}

export interface BroadcastsOf {
  readonly where: SQL;
  readonly order: SQL;
  readonly limit: number;
}

type Row = typeof broadcasts.$inferInsert;

export function dateOf(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}

export function broadcastsRepository(tx: Transaction) {
  return {
    async byId(id: string): Promise<NamedBroadcast | undefined> {
      const [row] = await tx.execute<{ broadcast: NamedBroadcast }>(
        sql`select ${namedJson} as broadcast from ${namedFrom} where b.id = ${id}`,
      );
      return row?.broadcast;
    },

    async lock(id: string): Promise<Broadcast | undefined> {
      const [row] = await tx.execute<{ broadcast: Broadcast }>(
        sql`select ${broadcastJson} as broadcast from broadcasts b where b.id = ${id} for update`,
      );
      return row?.broadcast;
    },

    async list({ where, order, limit }: BroadcastsOf): Promise<readonly NamedBroadcast[]> {
      const rows = await tx.execute<{ broadcast: NamedBroadcast }>(
        sql`select ${namedJson} as broadcast from ${namedFrom} where ${where} order by ${order} limit ${limit}`,
      );
      return rows.map(({ broadcast }) => broadcast);
    },

    /** False when the one of that id is there already. */
    async add(row: Row): Promise<boolean> {
      const added = await tx
        .insert(broadcasts)
        .values(row)
        .onConflictDoNothing({ target: broadcasts.id })
        .returning({ id: broadcasts.id });
      return added.length === 1;
    },

    async write(id: string, change: Partial<Row>, at: Date): Promise<void> {
      await tx
        .update(broadcasts)
        .set({ ...change, changedAt: at, version: sql`${broadcasts.version} + 1` })
        .where(eq(broadcasts.id, id));
    },

    async addStep({ broadcast, oldStartsAt, oldEndsAt, ...step }: NewBroadcastStep): Promise<void> {
      const { id: broadcastId, regionId, regionalCenterId } = broadcast;
      await tx.insert(broadcastSteps).values({
        ...{ broadcastId, regionId, regionalCenterId },
        ...step,
        oldStartsAt: dateOf(oldStartsAt),
        oldEndsAt: dateOf(oldEndsAt),
      });
    },

    async steps(id: string): Promise<readonly BroadcastStep[]> {
      const rows = await tx.execute<{ step: BroadcastStep }>(sql`
        select json_build_object('command', s.command, 'state', s.state, 'words', s.words,
          'oldStartsAt', ${iso(sql`s.old_starts_at`)}, 'oldEndsAt', ${iso(sql`s.old_ends_at`)},
          'at', ${iso(sql`s.at`)}, 'by', a.display_name) as step
        from broadcast_steps s left join accounts a on a.id = s.actor_id
        where s.broadcast_id = ${id} order by s.id`);
      return rows.map(({ step }) => step);
    },

    /** Under headquarters' place or the owner's only. */
    async viewers(id: string): Promise<readonly ViewersAt[]> {
      const rows = await tx.execute<{ at: string; viewers: number }>(sql`
        select ${iso(sql`v.at`)} as at, v.viewers from broadcast_viewers v
        where v.broadcast_id = ${id} order by v.at`);
      return rows.map(({ at, viewers }) => ({ at, viewers }));
    },
  };
}
