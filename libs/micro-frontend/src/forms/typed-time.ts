import { isDay, type TimeZone } from '@pbnet/domain';
import { clockIn, instantOf } from '@pbnet/domain/calendar';

/** The zone of this computer's own clocks. */
export function ownZone(): TimeZone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** What the clocks of the zone show at the instant, as the pickers write it: 'YYYY-MM-DD HH:mm:ss'. */
export function typedTime(instant: string | null, zone: TimeZone): string | null {
  if (instant === null) return null;
  const at = new Date(instant);
  const { day, time } = clockIn(zone, at);
  return `${day} ${time}:${String(at.getUTCSeconds()).padStart(2, '0')}`;
}

/** The instant at which the clocks of the zone show what was typed, in ISO 8601; null for no day at all. */
export function typedInstant(typed: string | null, zone: TimeZone): string | null {
  const day = typed?.slice(0, 10) ?? '';
  if (typed === null || !isDay(day)) return null;
  const minute = instantOf({ day, time: typed.slice(11, 16) }, zone);
  return new Date(minute.getTime() + Number(typed.slice(17, 19)) * 1000).toISOString();
}
