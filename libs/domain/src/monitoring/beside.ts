import { addMonths, type Month } from '../month.ts';
import { median } from './statistics.ts';
import { isNumber, type IndicatorValue, type IndicatorValues } from './value.ts';

/** A counted report of an earlier month. */
export interface PastMonth {
  readonly month: Month;
  readonly values: IndicatorValues;
}

/** What stands beside a field while it is filled in; null where there was no counted figure. */
export interface FiguresBeside {
  readonly previous: IndicatorValue | null;
  readonly yearAgo: IndicatorValue | null;
  /** The median of the numbers of the last 12 months. */
  readonly median: number | null;
}

export function figuresBeside(code: string, month: Month, past: readonly PastMonth[]): FiguresBeside {
  const at = (of: Month) => past.find((report) => report.month === of)?.values[code] ?? null;
  const numbers = past.map(({ values }) => values[code]).filter(isNumber);
  return {
    previous: at(addMonths(month, -1)),
    yearAgo: at(addMonths(month, -12)),
    median: numbers.length === 0 ? null : median(numbers),
  };
}
