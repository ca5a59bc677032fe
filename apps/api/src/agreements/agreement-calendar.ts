import { dayIn, type Day } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { sql } from 'drizzle-orm';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { ends } from './agreement-list.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly day: Day;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
}

/** The last days of active agreements that do not prolong themselves. Row-level security narrows to own ones. */
export function agreementCalendar(now: () => Date): CalendarSource {
  return {
    async items(tx, { from, to }) {
      const today = dayIn(networkTimeZone, now());
      const rows = await tx.execute<Row>(sql`
        select a.id, a.title, a.number, ${ends(today)}::text as day, a.region_id as "regionId",
          a.regional_center_id as "regionalCenterId"
        from agreements a where a.state = 'active' and a.amends_id is null
          and (a.prolongation = 'none' or a.closed_on is not null)
          and least(a.ends_on, a.closed_on - 1) between ${from}::date and ${to}::date
        order by day, a.id`);
      return rows.map(({ id, title, number, day, regionId, regionalCenterId }) => {
        const name = number === null ? title : `${title}, № ${number}`;
        return {
          ...{ key: `agreement-ends:${id}`, kind: 'agreement-ends' },
          title: { ru: `Последний день: ${name}`, en: `Last day: ${name}` },
          ...{ startsAt: null, endsAt: null, day, zone: networkTimeZone, to: `/agreements/${id}` },
          ...{ regionId, regionalCenterId, state: 'open', occupies: [] },
        };
      });
    },
  };
}
