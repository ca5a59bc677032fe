import type { Actor } from '@pbnet/domain/access';
import { medianAge } from '@pbnet/domain/moderation';
import type { ModerationQueueInput } from '@pbnet/validation/moderation';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

export interface QueuedVideo {
  readonly id: string;
  readonly title: string;
  readonly regionName: string | null;
  /** Since when it waits in this state. */
  readonly since: string;
  readonly durationMs: number | null;
  readonly hasPoster: boolean;
  readonly claimedById: string | null;
  readonly claimedBy: string | null;
  readonly claimedAt: string | null;
  /** How often it came back for mending. */
  readonly returns: number;
  readonly openRemarks: number;
}

export interface ModerationQueue {
  readonly rows: readonly QueuedVideo[];
  readonly total: number;
  readonly pageSize: number;
  /** Of all that wait, whatever the filter says. */
  readonly waiting: number;
  /** Milliseconds; null when nothing waits. */
  readonly medianAgeMs: number | null;
  readonly oldestAgeMs: number | null;
  /** From coming to the decision, over the last 30 days; null when nothing was decided. */
  readonly medianDecisionMs: number | null;
}

export interface QueueRun {
  readonly input: ModerationQueueInput;
  readonly now: Date;
}

const pageSize = 50;

const regionName = sql`(select name_ru from region_versions g where g.region_id = v.region_id
  and g.valid_from <= current_date order by g.valid_from desc limit 1)`;

/** Videos that wait for a moderator, the oldest first. */
export async function readQueue(
  tx: Transaction,
  actor: Actor,
  { input, now }: QueueRun,
): Promise<ModerationQueue> {
  const { whose, regionId, search = '', page = 1 } = input;
  const likely = `%${search.replaceAll(/[\\%_]/g, '\\$&').replaceAll(/[Ёё]/g, 'е')}%`;
  const rows = await tx.execute<QueuedVideo & { total: number } & Record<string, unknown>>(sql`
    select v.id, v.title, ${regionName} as "regionName", v.duration_ms as "durationMs",
      v.poster_key is not null as "hasPoster", c.by_id as "claimedById", a.display_name as "claimedBy",
      to_char(v.state_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since,
      to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "claimedAt",
      (select count(*)::int from video_steps s where s.video_id = v.id and s.state = 'returned'
        and s.command = 'to-returned') as returns,
      (select count(*)::int from moderation_remarks r where r.video_id = v.id and r.resolved_at is null)
        as "openRemarks", count(*) over ()::int as total
    from videos v
    left join moderation_claims c on c.video_id = v.id
    left join accounts a on a.id = c.by_id
    where v.state = 'moderation'
      and (${regionId ?? null}::int is null or v.region_id = ${regionId ?? null})
      and (${search} = '' or replace(lower(v.title), 'ё', 'е') like lower(${likely}))
      and (${whose ?? null}::text is null or (${whose ?? null} = 'free' and c.by_id is null)
        or (${whose ?? null} = 'mine' and c.by_id = ${actor.accountId}))
    order by v.state_since, v.id limit ${pageSize} offset ${(page - 1) * pageSize}`);
  return {
    rows: rows.map(({ total: _, ...row }) => row),
    total: rows[0]?.total ?? 0,
    pageSize,
    ...(await agesOf(tx, now)),
  };
}

async function agesOf(tx: Transaction, now: Date) {
  const waiting = await tx.execute<{ ms: number }>(sql`
    select extract(epoch from ${now.toISOString()}::timestamptz - state_since)::float8 * 1000 as ms
    from videos where state = 'moderation'`);
  const ages = waiting.map(({ ms }) => Math.max(0, ms));
  const decided = await tx.execute<{ ms: number }>(sql`
    with told as (
      select state, at, lag(state) over mine as came, lag(at) over mine as since
      from video_steps where command like 'to-%' window mine as (partition by video_id order by id))
    select extract(epoch from at - since)::float8 * 1000 as ms from told
    where came = 'moderation' and state in ('approved', 'returned', 'rejected')
      and at > ${now.toISOString()}::timestamptz - interval '30 days'`);
  return {
    waiting: ages.length,
    medianAgeMs: medianAge(ages),
    oldestAgeMs: ages.length === 0 ? null : Math.max(...ages),
    medianDecisionMs: medianAge(decided.map(({ ms }) => ms)),
  };
}
