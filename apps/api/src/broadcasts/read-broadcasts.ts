import { DomainError, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { openStates } from '@pbnet/domain/broadcasts';
import type { ListBroadcasts } from '@pbnet/validation/broadcasts';
import { sql, type SQL } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import { readPoints } from './broadcast-points.ts';
import { allowed, runs } from './broadcast-rights.ts';
import type { BroadcastSecrets } from './broadcast-secrets.ts';
import type { BroadcastCard, NamedBroadcast } from './broadcast.ts';
import { broadcastsRepository } from './broadcasts.repository.ts';

const most = 300;

export interface CardReading {
  readonly id: string;
  readonly secrets: BroadcastSecrets;
}

/** One that headquarters has agreed to is read by all; its steps, people and secrets by those who run it. */
export async function readCard(
  tx: Transaction,
  actor: Actor,
  { id, secrets }: CardReading,
): Promise<BroadcastCard> {
  const repository = broadcastsRepository(tx);
  const broadcast = await repository.byId(id);
  if (!broadcast) throw new DomainError('not-found', 'not-found');
  const own = runs(actor, broadcast);
  return {
    broadcast: own ? broadcast : { ...broadcast, streamId: null, testRun: null },
    steps: await repository.steps(id),
    may: allowed(actor, broadcast),
    technician: own ? await secrets.technician(tx, id) : null,
    hasEntry: own && (await secrets.hasEntry(tx, id)),
    runs: own,
    points: await readPoints(tx, actor, { id, all: own }),
    viewers: own ? await asOwner(tx, () => repository.viewers(id)) : [],
  };
}

const open = sql.join(
  openStates.map((state) => sql`${state}`),
  sql`, `,
);

function ofView(view: ListBroadcasts['view']): SQL {
  switch (view) {
    case 'coming':
      return sql`b.state in (${open})`;
    case 'waiting':
      return sql`(b.state = 'requested' or b.state = 'postponed' and b.starts_at is not null)`;
    case 'past':
      return sql`b.state in ('finished', 'cancelled')`;
    case 'all':
      return sql`true`;
  }
}

function words(search: string): readonly string[] {
  return search
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/[\\%_]/g, '\\$&'));
}

/** Days are wide: what touches them in any zone. */
function within(from: Day | undefined, to: Day | undefined): readonly SQL[] {
  return [
    ...(from === undefined ? [] : [sql`b.ends_at > ${from}::timestamp at time zone 'Etc/GMT-14'`]),
    ...(to === undefined ? [] : [sql`b.starts_at < (${to}::date + 1)::timestamp at time zone 'Etc/GMT+12'`]),
  ];
}

/** Own ones, and those that headquarters has agreed to; what comes next first, what was last first. */
export async function listBroadcasts(
  tx: Transaction,
  { view, state, from, to, search = '' }: ListBroadcasts,
): Promise<readonly NamedBroadcast[]> {
  const conditions = [
    ofView(view),
    state === undefined ? sql`true` : sql`b.state = ${state}`,
    ...within(from, to),
    ...words(search).map((word) => sql`lower(translate(b.title, 'Ёё', 'Ее')) like ${`%${word}%`}`),
  ];
  const order = view === 'past' ? sql`b.starts_at desc nulls last, b.id` : sql`b.starts_at nulls first, b.id`;
  return broadcastsRepository(tx).list({ where: sql.join(conditions, sql` and `), order, limit: most });
}

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

/** Events and meetings to come, by what the reader's place shows. */
export async function broadcastThings(tx: Transaction, now: Date): Promise<readonly BroadcastThing[]> {
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
      where ends_at > ${at}::timestamptz and state <> 'cancelled'
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
