import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { spanFault, type EventContent } from '@pbnet/domain/joint-events';
import { sql } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '../database.ts';
import type { JointEvent } from './joint-event.ts';
import { dateOf } from './joint-events.repository.ts';

export interface EventPlace {
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly centerId: number | null;
}

export function columnsOf(content: EventContent) {
  const { startsAt, endsAt, ...rest } = content;
  return { ...rest, startsAt: dateOf(startsAt), endsAt: dateOf(endsAt) };
}

/** Refuses dates that no event can have and kinds that are not in the list. */
export async function refuseContent(tx: Transaction, content: EventContent): Promise<void> {
  refuseSpan(content);
  const kinds = await tx.execute(sql`select 1 from joint_event_kinds where code = ${content.kind}`);
  if (kinds.length === 0) throw new DomainError('rule-broken', 'joint-event-kind-unknown');
}

export function refuseSpan({ startsAt, endsAt }: Pick<EventContent, 'startsAt' | 'endsAt'>): void {
  const fault = spanFault(startsAt, endsAt);
  if (fault === 'end-before-start') throw new DomainError('rule-broken', 'joint-event-dates-disordered');
  if (fault === 'too-long') throw new DomainError('rule-broken', 'joint-event-too-long');
}

const agreedFields = ['startsAt', 'endsAt', 'format', 'placeCenterId', 'place', 'onAir', 'kind'] as const;

/** What headquarters agreed to changes by named commands only; an event without dates takes no new ones here. */
export function refuseAgreed(before: JointEvent, content: EventContent): void {
  if (before.state !== 'agreed' && before.state !== 'postponed') return;
  if (agreedFields.some((name) => !isDeepStrictEqual(before[name], content[name])))
    throw new DomainError('rule-broken', 'joint-event-dates-agreed');
}

interface Asked {
  readonly regionalCenterId: number | null;
  readonly centerId: number | null;
}

/** Where the card lies: a manager's own centre, else the regional center that is asked for, with a centre of it. */
export async function placeFor(tx: Transaction, { place }: Actor, asked: Asked): Promise<EventPlace> {
  if (place.kind === 'center') {
    const { regionId, regionalCenterId, centerId } = place;
    return { regionId, regionalCenterId, centerId };
  }
  const own = place.kind === 'regional-center' ? place.regionalCenterId : asked.regionalCenterId;
  if (own === null || (asked.regionalCenterId !== null && own !== asked.regionalCenterId))
    throw new DomainError('forbidden', 'place-forbidden');
  const [row] = await tx.execute<{ region_id: number }>(
    sql`select region_id from regional_centers where id = ${own}`,
  );
  if (!row) throw new DomainError('not-found', 'not-found');
  await refuseForeignCenter(tx, own, asked.centerId);
  return { regionId: row.region_id, regionalCenterId: own, centerId: asked.centerId };
}

export async function refuseForeignCenter(
  tx: Transaction,
  regionalCenterId: number,
  centerId: number | null,
): Promise<void> {
  if (centerId === null) return;
  const own = await tx.execute(sql`
    select 1 from access_centers where id = ${centerId} and regional_center_id = ${regionalCenterId}`);
  if (own.length === 0) throw new DomainError('rule-broken', 'joint-event-foreign-center');
}
