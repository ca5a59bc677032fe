import type { Actor } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type { Desk } from './broadcast-desk.ts';
import { broadcastLetter, type BroadcastNews } from './broadcast-letters.ts';
import { placeOf } from './broadcast-rights.ts';
import type { Broadcast } from './broadcast.ts';

export interface Told {
  readonly desk: Desk;
  /** As it stands after the step. */
  readonly broadcast: Pick<
    Broadcast,
    'id' | 'title' | 'startsAt' | 'zone' | 'version' | 'regionId' | 'regionalCenterId'
  >;
  readonly news: BroadcastNews;
  readonly reason?: string | null;
}

const kind = 'broadcast';

function letterOf({ desk, broadcast, news, reason = null }: Told) {
  const { id, title, startsAt, zone } = broadcast;
  return broadcastLetter({ id, title, startsAt, zone, publicUrl: desk.publicUrl, news, reason });
}

/** The media editors learn of a request that waits for them, unless one of headquarters made it. */
export async function tellHeadquarters(
  tx: Transaction,
  actor: Actor,
  { desk, broadcast }: Omit<Told, 'news' | 'reason'>,
): Promise<void> {
  if (actor.place.kind === 'network') return;
  const editors = await asOwner(tx, () =>
    tx.execute<{ id: string; email: string }>(sql`
      select distinct a.id::text as id, a.email from accounts a join account_bindings b on b.account_id = a.id
      where a.state = 'active' and b.role = 'media-editor' order by a.email`),
  );
  for (const { id, email } of editors)
    await desk.outbox.enqueue(tx, {
      ...{ dedupeKey: `broadcast:${broadcast.id}:requested:${broadcast.version}:${id}`, kind, to: email },
      accountId: id,
      ...letterOf({ desk, broadcast, news: 'requested' }),
    });
}

/** The regional center learns what headquarters has done with its request; what it did itself it knows. */
export async function tellRequester(tx: Transaction, actor: Actor, told: Told): Promise<void> {
  const { desk, broadcast, news } = told;
  const { regionalCenterId } = broadcast;
  if (actor.place.kind !== 'network' || regionalCenterId === null) return;
  const to = await addressOf(tx, regionalCenterId);
  if (to === null) return;
  await desk.outbox.enqueue(tx, {
    ...{ dedupeKey: `broadcast:${broadcast.id}:${news}:${broadcast.version}`, kind, to },
    place: placeOf(broadcast),
    ...letterOf(told),
  });
}

/** One letter to each regional center that has points in the list. */
export async function tellPoints(
  tx: Transaction,
  told: Told,
  only: readonly number[] | null = null,
): Promise<void> {
  const { desk, broadcast, news } = told;
  const rows = await asOwner(tx, () =>
    tx.execute<{ regionId: number; regionalCenterId: number; email: string }>(sql`
      select distinct p.region_id as "regionId", p.regional_center_id as "regionalCenterId", v.email
      from broadcast_points p
      join lateral (select email from regional_center_versions
        where regional_center_id = p.regional_center_id and valid_from <= current_date
        order by valid_from desc limit 1) v on v.email is not null
      where p.broadcast_id = ${broadcast.id} and p.state <> 'not-coming' order by 2`),
  );
  for (const { regionId, regionalCenterId, email } of rows) {
    if (only !== null && !only.includes(regionalCenterId)) continue;
    // An invitation is sent once, whatever changes in the list.
    const round = news === 'invited' ? 0 : broadcast.version;
    await desk.outbox.enqueue(tx, {
      dedupeKey: `broadcast-point:${broadcast.id}:${regionalCenterId}:${news}:${round}`,
      ...{ kind, to: email, place: { kind: 'regional-center', regionId, regionalCenterId } },
      ...letterOf(told),
    });
  }
}

async function addressOf(tx: Transaction, regionalCenterId: number): Promise<string | null> {
  const [row] = await asOwner(tx, () =>
    tx.execute<{ email: string | null }>(sql`
      select email from regional_center_versions
      where regional_center_id = ${regionalCenterId} and valid_from <= current_date
      order by valid_from desc limit 1`),
  );
  return row?.email ?? null;
}
