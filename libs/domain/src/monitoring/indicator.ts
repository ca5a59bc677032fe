import type { Month } from '../month.ts';

/** `flow` sums over months, `stock` is the state at the end of the month and never sums over time. */
export type IndicatorKind = 'flow' | 'stock';

/** What a reported zero means: it enters the zero list, it asks for a comment, or nothing. */
export type ZeroPolicy = 'matters' | 'explain' | 'fine';

export interface Indicator {
  readonly code: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly zeroPolicy: ZeroPolicy;
  readonly position: number;
}

/** One indicator's wording and policy in the months from `validFrom` on, until the next version. */
export interface IndicatorVersion extends Indicator {
  readonly validFrom: Month;
  readonly validTo: Month | null;
}

/** Rules that refuse a report. Values that are not numbers take no part in a comparison. */
export type HardRule =
  | { readonly kind: 'requires'; readonly code: string; readonly needs: string }
  | { readonly kind: 'at-most'; readonly code: string; readonly of: string };

/** Rules that ask for a comment. `deviation` compares with the median of the centre's last months. */
export type SoftRule =
  | { readonly kind: 'deviation'; readonly deviations: number; readonly months: number }
  | { readonly kind: 'first-zero' };

/** What a month's report is checked by: the indicators and rules in force in that month. */
export interface ReportForm {
  readonly indicators: readonly Indicator[];
  readonly hardRules: readonly HardRule[];
  readonly softRules: readonly SoftRule[];
}
