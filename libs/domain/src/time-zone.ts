import { addDays, asDay, type Day } from './month.ts';

/** An IANA time zone name, for example 'Asia/Kamchatka'. */
export type TimeZone = string;

export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

const formats = new Map<TimeZone, Intl.DateTimeFormat>();

function format(zone: TimeZone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

const lastAsked = new Map<TimeZone, { readonly minute: number; readonly day: Day }>();

/** The calendar day that the zone's clocks show at the instant. */
export function dayIn(zone: TimeZone, at: Date): Day {
  // Of one minute the day is asked thousands of times, and days begin with a minute.
  const minute = Math.floor(at.getTime() / 60_000);
  const last = lastAsked.get(zone);
  if (last?.minute === minute) return last.day;
  const day = asDay(format(zone).format(at).slice(0, 10));
  lastAsked.set(zone, { minute, day });
  return day;
}

/** Minutes that the zone's clocks are ahead of UTC at the instant. */
export function offsetMinutes(zone: TimeZone, at: Date): number {
  const shown = Date.parse(`${format(zone).format(at).replace(' ', 'T')}Z`);
  return Math.round((shown - at.getTime()) / 60_000);
}

/** The instant at which the day ends (the next midnight) by the zone's clocks. */
export function endOfDay(day: Day, zone: TimeZone): Date {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  const guess = new Date(midnight - offsetMinutes(zone, new Date(midnight)) * 60_000);
  return new Date(midnight - offsetMinutes(zone, guess) * 60_000);
}

/** The hour, 0–23, that the zone's clocks show at the instant. */
export function hourIn(zone: TimeZone, at: Date): number {
  return Number(format(zone).format(at).slice(11, 13));
}

/** The zone whose clocks are furthest behind at the instant: a day ends there last. Undefined for no zones. */
export function westernmost(zones: readonly TimeZone[], at: Date): TimeZone | undefined {
  return zones.toSorted((a, b) => offsetMinutes(a, at) - offsetMinutes(b, at) || a.localeCompare(b))[0];
}
