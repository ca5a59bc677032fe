import type { Actor } from '@pbnet/domain/access';
import { sql, type SQL } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';

const most = 300;

/** An event or a meeting to come that a broadcast can belong to. Instants are ISO texts. */
export interface BroadcastThing {
  readonly kind: 'joint-event' | 'meeting' | 'session';
  readonly id: string;
  /** Of a session: its meeting. */
  readonly meetingId: string | null;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
}

/** Events and meetings to come, by what the reader's place shows; of events a regional center's own alone. */
export async function broadcastThings(
  tx: Transaction,
  { place }: Actor,
  now: Date,
): Promise<readonly BroadcastThing[]> {
  const own =
    place.kind === 'regional-center' ? sql`regional_center_id = ${place.regionalCenterId}` : sql`true`;
  const text = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const clock = (day: SQL, minute: SQL) =>
    sql`(${day}::timestamp + make_interval(mins => ${minute})) at time zone m.zone`;
  // A meeting that was not announced is headquarters' own affair.
  const announced = sql`(m.announced_at is not null or current_setting('app.network', true) = 'on')`;
  const at = now.toISOString();
  const rows = await tx.execute<BroadcastThing & Record<string, unknown>>(sql`
    select * from (
      select 'joint-event' as kind, id, null::uuid as "meetingId", title, ${text(sql`starts_at`)} as "startsAt",
        ${text(sql`ends_at`)} as "endsAt", zone from joint_events
      where ends_at > ${at}::timestamptz and state <> 'cancelled' and ${own}
      union all
      select 'meeting', m.id, null, m.title, ${text(clock(sql`m.starts_on`, sql`m.start_minute`))},
        ${text(clock(sql`m.ends_on`, sql`m.end_minute`))}, m.zone from meetings m
      where m.ends_on >= ${at}::date - 1 and m.state <> 'cancelled' and ${announced}
      union all
      select 'session', s.id, m.id, m.title || ': ' || s.title, ${text(clock(sql`s.day`, sql`s.start_minute`))},
        ${text(clock(sql`s.day`, sql`s.end_minute`))}, m.zone
      from meeting_sessions s join meetings m on m.id = s.meeting_id
      where s.day >= ${at}::date - 1 and m.state <> 'cancelled' and ${announced}) t
    order by "startsAt" limit ${most}`);
  return rows.map(({ kind, id, meetingId, title, startsAt, endsAt, zone }) => ({
    ...{ kind, id, meetingId, title, startsAt, endsAt, zone },
  }));
}

export interface InvitedCenter {
  readonly id: number;
  readonly name: string;
}

export async function invitedCenters(tx: Transaction): Promise<readonly InvitedCenter[]> {
  const rows = await asOwner(tx, () =>
    tx.execute<{ id: number; name: string }>(sql`
      select id, public_regional_center_name(id) as name from regional_centers
      where closed_on is null and public_regional_center_name(id) is not null order by name, id`),
  );
  return rows.map(({ id, name }) => ({ id, name }));
}
