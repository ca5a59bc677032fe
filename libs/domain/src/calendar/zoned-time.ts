import type { Language } from '../messages.ts';
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

/** «МСК+9», «МСК−1», «МСК+5:30»; empty where the clocks are Moscow's at the instant. */
export function zoneNote(zone: TimeZone, at: Date, language: Language): string {
  const ahead = offsetMinutes(zone, at) - offsetMinutes('Europe/Moscow', at);
  if (ahead === 0) return '';
  const hours = Math.floor(Math.abs(ahead) / 60);
  const minutes = Math.abs(ahead) % 60;
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${language === 'ru' ? 'МСК' : 'MSK'}${ahead < 0 ? '−' : '+'}${hours}${rest}`;
}
