import type { Day, Month } from '../month.ts';

/** The indicator does not apply to the centre in these months; `to` null means until further notice. */
export interface NotApplicable {
  readonly kind: 'not-applicable';
  readonly reason: string;
  readonly from: Month;
  readonly to: Month | null;
}

/** The centre is excused from reporting the indicator until the day. */
export interface Excused {
  readonly kind: 'excused';
  readonly reason: string;
  readonly until: Day;
}

/** One indicator of one report. A value that is absent from the record was not reported: never a zero. */
export type IndicatorValue = number | NotApplicable | Excused;

/** Values of a report by indicator code. */
export type IndicatorValues = Readonly<Record<string, IndicatorValue>>;

/** The centre's words beside an indicator, by indicator code. */
export type IndicatorComments = Readonly<Record<string, string>>;

export function isNumber(value: IndicatorValue | undefined): value is number {
  return typeof value === 'number';
}
