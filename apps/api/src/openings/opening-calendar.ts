import { asDay, type Day } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import type { OpeningState } from '@pbnet/domain/openings';
import { sql } from 'drizzle-orm';
import type { CalendarItem, CalendarSource } from '../calendar/calendar-source.ts';
import { openingPath } from './opening-letters.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly locality: string;
  readonly state: OpeningState;
  readonly day: Day;
  readonly regionId: number;
  readonly regionalCenterId: number;
}

/** What both sides agreed to stands on the first day of its month, an opened centre on its own day. */
export const openingCalendar: CalendarSource = {
  async items(tx, { from, to }) {
    const rows = await tx.execute<Row>(sql`
      select * from (
        select o.id, o.name, o.locality, o.state, o.region_id as "regionId",
          o.regional_center_id as "regionalCenterId",
          coalesce(o.opened_on::text, o.planned_month || '-01') as day
        from planned_openings o
        where o.state in ('agreed', 'in-plan', 'preparing', 'ready', 'postponed', 'opened')
          and (o.opened_on is not null or o.planned_month is not null)) planned
      where day between ${from} and ${to} order by day, name`);
    return rows.map(itemOf);
  },
};

function itemOf({ id, name, state, day, regionId, regionalCenterId }: Row): CalendarItem {
  return {
    key: `planned-opening:${id}`,
    kind: 'planned-opening',
    title: name,
    startsAt: null,
    endsAt: null,
    day: asDay(day),
    zone: networkTimeZone,
    to: openingPath(id),
    regionId,
    regionalCenterId,
    state,
    occupies: [],
  };
}
