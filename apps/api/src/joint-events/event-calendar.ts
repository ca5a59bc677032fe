import type { Occupied } from '@pbnet/domain/calendar';
import { occupyingStates } from '@pbnet/domain/joint-events';
import { sql } from 'drizzle-orm';
import type { CalendarItem, CalendarSource } from '../calendar/calendar-source.ts';
import { namedFrom } from './joint-events.repository.ts';
import type { NamedEvent } from './joint-event.ts';

export function eventPath(id: string): string {
  return `/events/joint/${id}`;
}

export function eventKey(id: string): string {
  return `joint-event:${id}`;
}

type Occupier = Pick<
  NamedEvent,
  'placeName' | 'hall' | 'inCharge' | 'libraryPeople' | 'onAir' | 'state' | 'regionalCenterName'
>;

const occupying: readonly string[] = occupyingStates;

/**
 * What the event takes for its time. An office in charge is one of its own regional center: «отдел краеведения»
 * of two regions are two; people of the library are the same everywhere.
 */
export function occupiedBy(event: Occupier): readonly Occupied[] {
  const { placeName, hall, inCharge, libraryPeople, onAir, regionalCenterName } = event;
  return [
    ...(hall === '' ? [] : [{ kind: 'hall' as const, name: `${placeName}, ${hall}` }]),
    ...inCharge.map((name) => ({ kind: 'person' as const, name: `${name} (${regionalCenterName})` })),
    ...libraryPeople.map((name) => ({ kind: 'person' as const, name: `${name} (ПБ)` })),
    ...(onAir ? [{ kind: 'broadcast' as const, name: 'канал сети' }] : []),
  ];
}

interface Row extends Occupier, Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
  readonly zone: string;
  readonly regionId: number;
  readonly regionalCenterId: number;
}

/** Events with dates; cancelled ones too, so that nobody comes in vain. */
export const eventCalendar: CalendarSource = {
  async items(tx, { from, to }) {
    const rows = await tx.execute<Row>(sql`
      select e.id, e.title, e.starts_at::text as starts, e.ends_at::text as ends, e.zone,
        e.region_id as "regionId", e.regional_center_id as "regionalCenterId", e.state, e.hall,
        coalesce(public_center_name(e.place_center_id), e.place) as "placeName",
        coalesce(public_regional_center_name(e.regional_center_id), '') as "regionalCenterName",
        e.in_charge as "inCharge", e.library_people as "libraryPeople", e.on_air as "onAir"
      from ${namedFrom}
      where e.starts_at < (${to}::date + 1)::timestamp at time zone 'Etc/GMT+12'
        and e.ends_at > ${from}::timestamp at time zone 'Etc/GMT-14'`);
    return rows.map(itemOf);
  },
};

function itemOf(row: Row): CalendarItem {
  const { id, title, starts, ends, zone, regionId, regionalCenterId, state } = row;
  return {
    key: eventKey(id),
    kind: 'joint-event',
    title,
    startsAt: new Date(starts),
    endsAt: new Date(ends),
    day: null,
    zone,
    to: eventPath(id),
    regionId,
    regionalCenterId,
    state,
    occupies: occupying.includes(state) ? occupiedBy(row) : [],
  };
}
