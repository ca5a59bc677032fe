import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type {
  AnswerPoint,
  BroadcastStepInput,
  InviteCenters,
  RemovePoint,
  SavePoint,
} from '@pbnet/validation/broadcasts';
import { eq, sql, type SQL } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { StepRun } from './broadcast-desk.ts';
import { placeOf, runs } from './broadcast-rights.ts';
import { placeFor } from './broadcast-content.ts';
import type { Broadcast, BroadcastPoint } from './broadcast.ts';
import { broadcastsRepository, iso } from './broadcasts.repository.ts';
import { broadcastPoints as table } from './broadcasts.tables.ts';
import { tellPoints } from './tell.ts';

const closed: readonly string[] = ['finished', 'cancelled'];

/** Every point for those who run the broadcast, else the own ones. */
export async function readPoints(
  tx: Transaction,
  actor: Actor,
  { id, all }: { readonly id: string; readonly all: boolean },
): Promise<readonly BroadcastPoint[]> {
  const read = () => pointsWhere(tx, sql`p.broadcast_id = ${id}`);
  const rows = all ? await asOwner(tx, read) : await read();
  const { place } = actor;
  return rows.map(({ own: _own, ...point }) => ({
    ...point,
    own:
      place.kind === 'network' ||
      (place.kind === 'regional-center' && place.regionalCenterId === point.regionalCenterId),
  }));
}

function pointsWhere(tx: Transaction, where: SQL) {
  return tx.execute<BroadcastPoint & Record<string, unknown>>(sql`
    select p.id, p.regional_center_id as "regionalCenterId",
      public_regional_center_name(p.regional_center_id) as "regionalCenterName", p.title, p.contact, p.state,
      p.note, p.people, ${iso(sql`p.answered_at`)} as "answeredAt", p.version
    from broadcast_points p where ${where}
    order by public_regional_center_name(p.regional_center_id) nulls last, length(p.title), p.title, p.id`);
}

async function openBroadcast(tx: Transaction, actor: Actor, id: string): Promise<Broadcast> {
  const broadcast = await broadcastsRepository(tx).lock(id);
  if (!broadcast || !runs(actor, broadcast)) throw new DomainError('not-found', 'not-found');
  if (closed.includes(broadcast.state)) throw new DomainError('rule-broken', 'broadcast-wrong-state');
  return broadcast;
}

interface Added {
  readonly broadcast: Broadcast;
  readonly action: string;
  readonly rows: SQL;
}

/** Takes over what the query gives; a point that is there already is left as it is. */
async function add(
  tx: Transaction,
  actor: Actor,
  { broadcast, action, rows }: Added,
): Promise<readonly number[]> {
  const added = await asOwner(tx, () =>
    tx.execute<{ regionalCenterId: number | null }>(sql`
      insert into broadcast_points
        (broadcast_id, region_id, regional_center_id, source_point_id, title, contact, state)
      ${rows} on conflict do nothing returning regional_center_id as "regionalCenterId"`),
  );
  if (added.length > 0)
    await audit(tx, actor, {
      ...{ action, entity: 'broadcast', entityId: broadcast.id, place: placeOf(broadcast) },
      after: { points: added.length },
    });
  return added.flatMap(({ regionalCenterId }) => (regionalCenterId === null ? [] : [regionalCenterId]));
}

/** The meeting's own connection points become the broadcast's; taken again, only new ones are added. */
export async function takeMeetingPoints(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<Pick<BroadcastStepInput, 'id'>>,
): Promise<void> {
  const broadcast = await openBroadcast(tx, actor, input.id);
  const only = await add(tx, actor, {
    ...{ broadcast, action: 'broadcast.take-points' },
    rows: sql`select ${input.id}::uuid, region_id, regional_center_id, id,
        case when count(*) over (partition by title) > 1 then concat_ws(', ', title, nullif(place, ''),
          row_number() over (partition by title order by id)) else title end, '',
        case when connected = 'absent' then 'not-coming' else 'no-answer' end
      from connection_points where meeting_id = ${broadcast.meetingId}::uuid`,
  });
  await tellPoints(tx, { desk, broadcast, news: 'invited' }, only);
}

/** One point for each regional center, which names its own places afterwards. */
export async function inviteCenters(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<InviteCenters>,
): Promise<void> {
  const broadcast = await openBroadcast(tx, actor, input.id);
  const only = await add(tx, actor, {
    ...{ broadcast, action: 'broadcast.invite' },
    rows: sql`select ${input.id}::uuid, region_id, id, null::uuid, public_regional_center_name(id), '', 'no-answer'
      from regional_centers where id in (${sql.join(
        input.regionalCenterIds.map((id) => sql`${id}`),
        sql`, `,
      )})`,
  });
  await tellPoints(tx, { desk, broadcast, news: 'invited' }, only);
}

/** A point of the own place; one who was invited adds more of them. */
export async function savePoint(tx: Transaction, actor: Actor, { input }: StepRun<SavePoint>): Promise<void> {
  const { id, pointId, version, regionalCenterId, title, contact } = input;
  const broadcast = await broadcastsRepository(tx).byId(id);
  if (!broadcast) throw new DomainError('not-found', 'not-found');
  if (closed.includes(broadcast.state)) throw new DomainError('rule-broken', 'broadcast-wrong-state');
  const place = await placeFor(tx, actor, regionalCenterId);
  const before = await lockPoint(tx, pointId);
  if (!before && version !== 0) throw new DomainError('not-found', 'not-found');
  if (before && before.version !== version) {
    if (before.version === version + 1 && before.title === title && before.contact === contact) return;
    throw new DomainError('conflict', 'stale-edit', { current: before });
  }
  const same = await asOwner(tx, () =>
    tx.execute(sql`select from broadcast_points
      where broadcast_id = ${id} and title = ${title} and id <> ${pointId}`),
  );
  if (same.length > 0) throw new DomainError('rule-broken', 'broadcast-point-known');
  await tx
    .insert(table)
    .values({ id: pointId, broadcastId: id, ...place, title, contact })
    .onConflictDoUpdate({
      target: table.id,
      set: { title, contact, version: sql`${table.version} + 1` },
    });
  await audit(tx, actor, {
    ...{
      action: 'broadcast-point.save',
      entity: 'broadcast-point',
      entityId: pointId,
      place: placeOf(place),
    },
    ...{ before: before ? { title: before.title } : null, after: { title } },
  });
}

async function lockPoint(tx: Transaction, id: string) {
  const [point] = await tx.select().from(table).where(eq(table.id, id)).for('update');
  return point;
}

/** Ready or not, who answers there, and how many people sat beside it. */
export async function answerPoint(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<AnswerPoint>,
): Promise<{ readonly id: string }> {
  const { pointId, version, ...answer } = input;
  const before = await lockPoint(tx, pointId);
  if (!before) throw new DomainError('not-found', 'not-found');
  const { broadcastId: id, regionId, regionalCenterId } = before;
  const same = Object.entries(answer).every(([name, value]) => Reflect.get(before, name) === value);
  if (before.version === version + 1 && same) return { id };
  if (before.version !== version) throw new DomainError('conflict', 'stale-edit', { current: before });
  await tx
    .update(table)
    .set({ ...answer, answeredAt: desk.now, version: sql`${table.version} + 1` })
    .where(eq(table.id, pointId));
  const { state, note, people } = before;
  await audit(tx, actor, {
    ...{ action: 'broadcast-point.answer', entity: 'broadcast-point', entityId: pointId },
    place: placeOf({ regionId, regionalCenterId }),
    before: { state, note, people },
    after: { state: answer.state, note: answer.note, people: answer.people },
  });
  return { id };
}

export async function removePoint(
  tx: Transaction,
  actor: Actor,
  { input }: StepRun<RemovePoint>,
): Promise<{ readonly id: string } | null> {
  const before = await lockPoint(tx, input.pointId);
  if (!before) return null;
  if (before.version !== input.version) throw new DomainError('conflict', 'stale-edit', { current: before });
  await tx.delete(table).where(eq(table.id, input.pointId));
  await audit(tx, actor, {
    ...{ action: 'broadcast-point.remove', entity: 'broadcast-point', entityId: input.pointId },
    place: placeOf(before),
    before: { title: before.title },
  });
  return { id: before.broadcastId };
}
