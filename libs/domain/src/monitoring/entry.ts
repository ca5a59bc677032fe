import type { StaffRole } from '../access/role.ts';
import type { Day } from '../month.ts';
import { endOfDay, type TimeZone } from '../time-zone.ts';
import type { PeriodState } from './period.ts';

/** Whose hands enter the figures: the centre's own, its regional center's, or headquarters'. */
export type EntrySide = 'center' | 'regional-center' | 'headquarters';

/** What decides whether a centre's month can still be entered. */
export interface EntryTerms {
  readonly periodState: PeriodState;
  readonly dueOn: Day;
  readonly closesOn: Day;
  /** The due day after a granted extension; null without one. */
  readonly extendedDueOn: Day | null;
  /** True while headquarters has reopened the report: every lock is lifted for it. */
  readonly reopened: boolean;
  readonly timeZone: TimeZone;
}

export type EntryRefusal =
  | 'report-period-scheduled'
  | 'report-period-closed'
  | 'report-center-locked'
  | 'report-regional-center-locked';

export function entrySide(role: StaffRole): EntrySide {
  if (role === 'center-manager') return 'center';
  return role === 'regional-head' ? 'regional-center' : 'headquarters';
}

/** The last day on which the side may enter, or null when nothing but the period's closing ends it. */
export function lastEntryDay(terms: EntryTerms, side: EntrySide): Day | null {
  const { dueOn, closesOn, extendedDueOn } = terms;
  if (side === 'headquarters') return null;
  if (side === 'center') return extendedDueOn ?? dueOn;
  return extendedDueOn !== null && extendedDueOn > closesOn ? extendedDueOn : closesOn;
}

/** Why the side may not enter at the instant, or undefined when it may. */
export function entryRefusal(terms: EntryTerms, side: EntrySide, now: Date): EntryRefusal | undefined {
  if (terms.reopened) return undefined;
  if (terms.periodState === 'scheduled') return 'report-period-scheduled';
  if (terms.periodState !== 'open') return 'report-period-closed';
  const day = lastEntryDay(terms, side);
  if (day === null || now < endOfDay(day, terms.timeZone)) return undefined;
  return side === 'center' ? 'report-center-locked' : 'report-regional-center-locked';
}
