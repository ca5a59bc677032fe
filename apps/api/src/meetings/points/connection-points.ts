import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ConnectionPointKind } from '@pbnet/domain/meetings';
import type { AddPoints, RemovePoint, SavePoint } from '@pbnet/validation/meetings';
import { and, eq, sql } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { refuseEnded } from '../change-meeting.ts';
import { connectionPoints as table } from '../meetings.tables.ts';
import { meetingsRepository } from '../meetings.repository.ts';
import { visible } from '../meetings.ts';

export interface ConnectionPoint {
  readonly id: string;
  readonly kind: ConnectionPointKind;
  readonly title: string;
  readonly place: string;
  readonly regionalCenterId: number | null;
  readonly regionalCenterName: string | null;
  readonly tested: boolean;
  /** How many people sit beside it; null when nobody counted. */
  readonly people: number | null;
  readonly connected: 'planned' | 'connected' | 'absent';
  readonly version: number;
}

/** Points are counted apart from people, regions and viewers. A regional center works on its own ones. */
export interface ConnectionPoints {
  /** Those that the actor's place shows. */
  list(actor: Actor, meetingId: string): Promise<readonly ConnectionPoint[]>;
  save(actor: Actor, input: SavePoint): Promise<{ readonly version: number }>;
  addMany(actor: Actor, input: AddPoints): Promise<{ readonly added: number }>;
  remove(actor: Actor, input: RemovePoint): Promise<void>;
}

export function connectionPoints(database: Database): ConnectionPoints {
  /** Regions may not lock a meeting, which is headquarters' row: they only look. */
  async function refuse(tx: Transaction, actor: Actor, meetingId: string): Promise<void> {
    refuseEnded(await visible(tx, actor, meetingId));
  }

  return {
    list: (actor, meetingId) =>
      database.as(actor, async (tx) => {
        await visible(tx, actor, meetingId);
        return read(tx, meetingId);
      }),

    save: (actor, { tested, regionalCenterId, ...input }) =>
      database.as(actor, async (tx) => {
        await refuse(tx, actor, input.meetingId);
        const { meetingId, id, version, ...fields } = input;
        const current = (await read(tx, meetingId)).find((point) => point.id === id);
        if (!current && version !== 0) throw new DomainError('not-found', 'not-found');
        if (current?.version === version + 1 && isSame(current, { ...fields, tested }))
          return { version: version + 1 };
        if (current && current.version !== version)
          throw new DomainError('conflict', 'stale-edit', { current });
        const place = await placeOf(tx, actor, regionalCenterId);
        const testedAt = tested ? sql`coalesce(${table.testedAt}, now())` : null;
        if (current)
          await tx
            .update(table)
            .set({ ...fields, ...place, testedAt, version: sql`${table.version} + 1` })
            .where(and(eq(table.meetingId, meetingId), eq(table.id, id)));
        else
          await tx
            .insert(table)
            .values({ id, meetingId, ...fields, ...place, testedAt: tested ? sql`now()` : null })
            .onConflictDoNothing();
        await audit(tx, actor, {
          action: 'connection-point.save',
          entity: 'connection-point',
          entityId: id,
          before: current ?? null,
          after: { ...input, ...place, tested },
        });
        return { version: version + 1 };
      }),

    addMany: (actor, { meetingId, kind, titles }) =>
      database.as(actor, async (tx) => {
        const meeting = await meetingsRepository(tx).lock(meetingId, 'update');
        if (!meeting) throw new DomainError('not-found', 'not-found');
        refuseEnded(meeting);
        const added = await tx.execute(sql`
          insert into connection_points (meeting_id, kind, title)
          select ${meetingId}::uuid, ${kind}, t.title
          from (select distinct on (value) value as title, ordinality from
            json_array_elements_text(${JSON.stringify(titles)}::json) with ordinality order by value, ordinality) t
          where not exists (select from connection_points p
            where p.meeting_id = ${meetingId} and p.kind = ${kind} and p.title = t.title)
          order by t.ordinality
          returning id`);
        await audit(tx, actor, {
          action: 'connection-point.add',
          entity: 'meeting',
          entityId: meetingId,
          after: { kind, added: added.length },
        });
        return { added: added.length };
      }),

    remove: (actor, { meetingId, id, version }) =>
      database.as(actor, async (tx) => {
        await refuse(tx, actor, meetingId);
        const current = (await read(tx, meetingId)).find((point) => point.id === id);
        if (!current) return;
        if (current.version !== version) throw new DomainError('conflict', 'stale-edit', { current });
        await tx.delete(table).where(and(eq(table.meetingId, meetingId), eq(table.id, id)));
        await audit(tx, actor, {
          action: 'connection-point.remove',
          entity: 'connection-point',
          entityId: id,
          before: current,
        });
      }),
  };
}

function isSame(current: ConnectionPoint, input: object): boolean {
  return Object.entries(input).every(([key, value]) => Reflect.get(current, key) === value);
}

function read(tx: Transaction, meetingId: string) {
  return tx.execute<ConnectionPoint & Record<string, unknown>>(sql`
    select p.id, p.kind, p.title, p.place, p.regional_center_id as "regionalCenterId",
      v.name as "regionalCenterName", p.tested_at is not null as tested, p.people, p.connected, p.version
    from connection_points p
    left join regional_center_versions v on v.regional_center_id = p.regional_center_id and v.valid_to is null
    where p.meeting_id = ${meetingId}
    order by p.kind, v.name nulls last, length(p.title), p.title, p.id`);
}

/** The regional center's own place, or the one that headquarters chose. */
async function placeOf(tx: Transaction, { place }: Actor, chosen: number | null) {
  if (place.kind === 'regional-center')
    return { regionId: place.regionId, regionalCenterId: place.regionalCenterId };
  if (chosen === null) return { regionId: null, regionalCenterId: null };
  const [center] = await tx.execute<{ regionId: number }>(
    sql`select region_id as "regionId" from regional_centers where id = ${chosen}`,
  );
  if (!center) throw new DomainError('not-found', 'not-found');
  return { regionId: center.regionId, regionalCenterId: chosen };
}
