import type { Day } from '../month.ts';
import { dayIn, endOfDay, type TimeZone } from '../time-zone.ts';

/** The westernmost zone of the network: a day ends there last. */
export const westernmostZone: TimeZone = 'Europe/Kaliningrad';

/** The instant at which the centre itself can no longer hand in: the end of the due day by its own clocks. */
export function centerLocksAt(dueOn: Day, zone: TimeZone): Date {
  return endOfDay(dueOn, zone);
}

/** The instant at which the period closes by schedule: its closing day has ended in every centre's zone. */
export function periodClosesAt(closesOn: Day, zones: readonly TimeZone[]): Date {
  const ends = (zones.length === 0 ? [westernmostZone] : zones).map((zone) =>
    endOfDay(closesOn, zone).getTime(),
  );
  return new Date(Math.max(...ends));
}

/** Late means handed in after the due day by the centre's own clocks, whatever extension it had. */
export function isLate(submittedAt: Date, dueOn: Day, zone: TimeZone): boolean {
  return dayIn(zone, submittedAt) > dueOn;
}
