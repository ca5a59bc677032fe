import type { Day } from '../month.ts';
import type { TimeZone } from '../time-zone.ts';

export const minutesOfDay = 24 * 60;

const formats = new Map<TimeZone, Intl.DateTimeFormat>();

function shown(zone: TimeZone, at: number): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, format);
  return Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
}

/**
 * The instant at which the zone's clocks show the minute of the day, the first of two in autumn.
 * Undefined for a time that the clocks jump over in spring.
 * @param minute from midnight, 0 to 1440
 */
export function instantAt(day: Day, minute: number, zone: TimeZone): Date | undefined {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const offsets = [wanted - 86_400_000, wanted + 86_400_000].map((at) => shown(zone, at) - at);
  const found = offsets.map((offset) => wanted - offset).filter((at) => shown(zone, at) === wanted);
  return found.length === 0 ? undefined : new Date(Math.min(...found));
}

export interface WallTime {
  readonly day: Day;
  /** From midnight. */
  readonly minute: number;
}

/** What the zone's clocks show at the instant. */
export function wallTimeIn(zone: TimeZone, at: Date): WallTime {
  const iso = new Date(shown(zone, at.getTime())).toISOString();
  return { day: iso.slice(0, 10) as Day, minute: Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16)) };
}

/** «09:05» */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Minutes of «9:05», or undefined when the text is no time of a day. */
export function parseClock(text: string): number | undefined {
  const match = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim());
  const minute = Number(match?.[1]) * 60 + Number(match?.[2]);
  return Number(match?.[2]) < 60 && minute <= minutesOfDay ? minute : undefined;
}
