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
    broadcast: shownTo(actor, broadcast),
    steps: await repository.steps(id),
    may: allowed(actor, broadcast),
    technician: own ? await secrets.technician(tx, id) : null,
    hasEntry: own && (await secrets.hasEntry(tx, id)),
    runs: own,
    points: await readPoints(tx, actor, { id, all: own }),
    viewers: own ? await asOwner(tx, () => repository.viewers(id)) : [],
  };
}

/** Others read when and where, not how it was tested nor what the requester has to correct. */
function shownTo(actor: Actor, broadcast: NamedBroadcast): NamedBroadcast {
  if (runs(actor, broadcast)) return broadcast;
  const reason = broadcast.state === 'returned' ? null : broadcast.reason;
  return { ...broadcast, streamId: null, testRun: null, reason };
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
  actor: Actor,
  { view, state, from, to, search = '' }: ListBroadcasts,
): Promise<readonly NamedBroadcast[]> {
  const conditions = [
    ofView(view),
    state === undefined ? sql`true` : sql`b.state = ${state}`,
    ...within(from, to),
    ...words(search).map((word) => sql`lower(translate(b.title, 'Ёё', 'Ее')) like ${`%${word}%`}`),
  ];
  const order = view === 'past' ? sql`b.starts_at desc nulls last, b.id` : sql`b.starts_at nulls first, b.id`;
  const where = sql.join(conditions, sql` and `);
  const rows = await broadcastsRepository(tx).list({ where, order, limit: most });
  return rows.map((row) => shownTo(actor, row));
}
