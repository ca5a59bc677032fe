import type { ReportState } from '../monitoring/report-state.ts';

/** How far the month's report may stand from what was counted before somebody is asked why. */
export interface FigureThresholds {
  /** Of the greater of the two numbers. */
  readonly percent: number;
  /** A gap below it is never asked about. */
  readonly least: number;
}

/**
 * `waits` until the report is handed in; `not-reported` has no number to compare with; `explained` holds as long as
 * the explained number stands in the report.
 */
export type FigureVerdict = 'waits' | 'not-reported' | 'fine' | 'differs' | 'explained';

export interface ComparedFigure {
  readonly counted: number;
  /** Null where the report says no number. */
  readonly reported: number | null;
  readonly state: ReportState;
  /** The reported number that was explained; null where none was. */
  readonly explained: number | null;
}

/** What the two numbers of one centre's month say of each other. */
export function figureVerdict(
  { counted, reported, state, explained }: ComparedFigure,
  { percent, least }: FigureThresholds,
): FigureVerdict {
  if (state !== 'submitted' && state !== 'accepted') return 'waits';
  if (reported === null) return 'not-reported';
  const gap = Math.abs(counted - reported);
  if (gap === 0 || gap < least || gap * 100 < percent * Math.max(counted, reported)) return 'fine';
  return explained === reported ? 'explained' : 'differs';
}
