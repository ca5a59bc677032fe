import type { IndicatorKind } from './indicator.ts';

/** A total of one month at one place; null when nobody reported it: never a zero by silence. */
export type Total = number | null;

/** How the reports of a month came in at one place. What is neither in time nor late is missing, drafts included. */
export interface Discipline {
  /** Centres that owe a report for the month. */
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  /** Handed in, and every number in the report is 0. */
  readonly allZero: number;
}

export function handedIn({ onTime, late }: Pick<Discipline, 'onTime' | 'late'>): number {
  return onTime + late;
}

export function missingReports(discipline: Pick<Discipline, 'expected' | 'onTime' | 'late'>): number {
  return discipline.expected - handedIn(discipline);
}

/** How a total moved. `percent` is null where the earlier total is 0: growth from nothing has no share. */
export interface Change {
  readonly difference: number;
  readonly percent: number | null;
}

/** The movement between two totals, or null when one of them is unknown. */
export function changeBetween(earlier: Total, later: Total): Change | null {
  if (earlier === null || later === null) return null;
  const difference = later - earlier;
  return { difference, percent: earlier === 0 ? null : (difference / earlier) * 100 };
}

/**
 * One figure for several months, oldest first: flows add up, a stock is its last known state.
 * Null when no month has a total.
 */
export function overMonths(kind: IndicatorKind, totals: readonly Total[]): Total {
  const known = totals.filter((total) => total !== null);
  if (kind === 'stock') return known.at(-1) ?? null;
  return known.length === 0 ? null : known.reduce((sum, total) => sum + total, 0);
}
