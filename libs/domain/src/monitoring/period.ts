import { addDays, firstDay, addMonths, type Day, type Month } from '../month.ts';

export const periodStates = ['scheduled', 'open', 'closed', 'published'] as const;

export type PeriodState = (typeof periodStates)[number];

/** A reporting month. Days are calendar days in each centre's own zone. */
export interface ReportingPeriod {
  readonly month: Month;
  readonly state: PeriodState;
  readonly opensOn: Day;
  /** The last day on which a centre reports in time; the centre locks at its own midnight after it. */
  readonly dueOn: Day;
  /** The last day on which a regional center may still hand in, late, for its centres. */
  readonly closesOn: Day;
  readonly version: number;
}

/** The usual days of a month: opens on the 1st of the next month, due on the 5th, closes on the 10th. */
export function usualDays(month: Month): Pick<ReportingPeriod, 'opensOn' | 'dueOn' | 'closesOn'> {
  const opensOn = firstDay(addMonths(month, 1));
  return { opensOn, dueOn: addDays(opensOn, 4), closesOn: addDays(opensOn, 9) };
}
