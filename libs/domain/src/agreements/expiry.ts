import { addDays, addMonths, firstDay, lastDay, monthOf, type Day } from '../month.ts';
import type { Prolongation } from './agreement.ts';

export interface Term {
  /** The last day of the last period; null where it has no end. */
  readonly endsOn: Day | null;
  readonly prolongation: Prolongation;
  readonly prolongationMonths: number | null;
  /** The first day on which it no longer holds, whatever its periods say: terminated or superseded. */
  readonly closedOn: Day | null;
}

/** The same day so many months later; the last day of that month where it has no such day. */
export function monthsLater(day: Day, months: number): Day {
  const month = addMonths(monthOf(day), months);
  const moved = addDays(firstDay(month), Number(day.slice(8)) - 1);
  return monthOf(moved) === month ? moved : lastDay(month);
}

function longest(months: number | null): number {
  return Math.max(1, months ?? 12);
}

/**
 * The last day on which the agreement holds as it is seen on that day; null while nothing ends it. Automatic
 * prolongations are counted from the end written in the agreement, never from the day on which somebody looks.
 */
export function effectiveEnd(term: Term, today: Day): Day | null {
  const { endsOn, closedOn, prolongation, prolongationMonths } = term;
  const closed = closedOn === null ? null : addDays(closedOn, -1);
  if (endsOn === null) return closed;
  let end = endsOn;
  if (prolongation === 'automatic') {
    const step = longest(prolongationMonths);
    for (let count = 1; end < today; count += 1) end = monthsLater(endsOn, count * step);
  }
  return closed !== null && closed < end ? closed : end;
}

export const expiryWarnings = [90, 60, 30] as const;

export type ExpiryWarning = (typeof expiryWarnings)[number];

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * The nearest warning that is due: 30 in the last thirty days, then 60, then 90; null further away, after the end and
 * where the agreement prolongs itself (unless somebody has ended it).
 */
export function expiryWarning(term: Term, today: Day): ExpiryWarning | null {
  if (term.prolongation === 'automatic' && term.closedOn === null) return null;
  const end = effectiveEnd(term, today);
  if (end === null || end < today) return null;
  const left = daysBetween(today, end);
  return expiryWarnings.findLast((days) => left <= days) ?? null;
}
