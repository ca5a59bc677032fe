import { slotStates } from '@pbnet/domain/broadcasts';
import { sql } from 'drizzle-orm';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { broadcastPath } from './broadcast-letters.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
  readonly zone: string;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly state: string;
}

const shown = sql.join(
  [...slotStates, 'cancelled', 'postponed'].map((state) => sql`${state}`),
  sql`, `,
);

/** Agreed ones, and those called off, so that nobody waits before an empty screen. */
export const broadcastCalendar: CalendarSource = {
  async items(tx, { from, to }) {
    const rows = await tx.execute<Row>(sql`
      select id, title, starts_at::text as starts, ends_at::text as ends, zone, region_id as "regionId",
        regional_center_id as "regionalCenterId", state
      from broadcasts where agreed_at is not null and state in (${shown})
        and starts_at < (${to}::date + 1)::timestamp at time zone 'Etc/GMT+12'
        and ends_at > ${from}::timestamp at time zone 'Etc/GMT-14'`);
    return rows.map(({ id, starts, ends, ...row }) => ({
      ...row,
      ...{ key: `broadcast:${id}`, kind: 'broadcast' as const, day: null, to: broadcastPath(id) },
      ...{ startsAt: new Date(starts), endsAt: new Date(ends) },
      // Its channel keeps its own slots; the network's one slot belongs to the event that it shows.
      occupies: [],
    }));
  },
};
