import type { Language } from '@pbnet/domain';
import { clockIn, zoneNote } from '@pbnet/domain/calendar';
import { wholeDayName } from './dates.ts';

export interface PlaceTimes {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly zone: string;
}

/** «20 октября 2026, 15:00–16:30» by the clocks of the zone; null without dates. */
function span({ startsAt, endsAt, zone }: PlaceTimes, language: Language): string | null {
  if (startsAt === null || endsAt === null) return null;
  const start = clockIn(zone, new Date(startsAt));
  const end = clockIn(zone, new Date(endsAt));
  const first = `${wholeDayName(start.day, language)}, ${start.time}`;
  return start.day === end.day
    ? `${first}–${end.time}`
    : `${first} — ${wholeDayName(end.day, language)}, ${end.time}`;
}

/** The time of the place with its difference to Moscow: «… 15:00–16:30 (МСК+9)». */
export function placeTime(times: PlaceTimes, language: Language): string | null {
  const words = span(times, language);
  if (words === null || times.startsAt === null) return words;
  const note = zoneNote(times.zone, new Date(times.startsAt), language);
  return note === '' ? words : `${words} (${note})`;
}

/** The same by the clocks of Moscow; null where they are those of the place. */
export function moscowTime(times: PlaceTimes, language: Language): string | null {
  if (times.startsAt === null || zoneNote(times.zone, new Date(times.startsAt), language) === '') return null;
  return span({ ...times, zone: 'Europe/Moscow' }, language);
}
