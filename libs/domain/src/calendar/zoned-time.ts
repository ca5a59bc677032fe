import { asDay, type Day } from '../month.ts';
import { offsetMinutes, type TimeZone } from '../time-zone.ts';

/** What the zone's clocks show at an instant: 'YYYY-MM-DD' and 'HH:MM'. */
export interface ClockTime {
  readonly day: Day;
  readonly time: string;
}

export function clockIn(zone: TimeZone, at: Date): ClockTime {
  const shown = new Date(at.getTime() + offsetMinutes(zone, at) * 60_000).toISOString();
  return { day: asDay(shown.slice(0, 10)), time: shown.slice(11, 16) };
}

/**
 * The instant at which the zone's clocks show the day and time, whatever zone this computer is in. A time that the
 * clocks skip is moved forward by the gap; of one that they show twice the first is meant.
 */
export function instantOf({ day, time }: ClockTime, zone: TimeZone): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const before = offsetMinutes(zone, new Date(asUtc - 24 * 3_600_000));
  const after = offsetMinutes(zone, new Date(asUtc + 24 * 3_600_000));
  const candidates = [before, after].map((offset) => new Date(asUtc - offset * 60_000));
  const shown = candidates.find((at) => offsetMinutes(zone, at) * 60_000 + at.getTime() === asUtc);
  return shown ?? new Date(asUtc - before * 60_000);
}

/** Hours that the zone is ahead of Moscow at the instant: «МСК+9». Minutes are kept as a fraction. */
export function aheadOfMoscow(zone: TimeZone, at: Date): number {
  return (offsetMinutes(zone, at) - offsetMinutes('Europe/Moscow', at)) / 60;
}
