import { sql } from 'drizzle-orm';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { meetingPath } from './meeting.ts';
import { meetingsRepository } from './meetings.repository.ts';

/** Meetings that were announced; a room of the programme is a hall that they occupy. */
export const meetingCalendar: CalendarSource = {
  async items(tx, { from, to }) {
    const found = (await meetingsRepository(tx).list(false)).filter(
      ({ startsOn, endsOn, state }) =>
        endsOn >= from && startsOn <= to && state !== 'cancelled' && state !== 'postponed',
    );
    const rooms = await tx.execute<{ meetingId: string; name: string }>(
      sql`select meeting_id as "meetingId", name from rooms order by position`,
    );
    return found.map(({ id, title, place, startsAt, endsAt, zone, state }) => ({
      key: `meeting:${id}`,
      kind: 'meeting' as const,
      title,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      day: null,
      zone,
      to: meetingPath(id),
      regionId: null,
      regionalCenterId: null,
      state,
      occupies: rooms
        .filter(({ meetingId }) => meetingId === id)
        .map(({ name }) => ({ kind: 'hall' as const, name: place === '' ? name : `${place}, ${name}` })),
    }));
  },
};
