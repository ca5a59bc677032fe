import type { Month } from '../month.ts';
import type { Indicator } from './indicator.ts';
import { counts, type ReportState } from './report-state.ts';
import { isNumber, type IndicatorValues } from './value.ts';

/** `all-zero`: every number is 0; `some-zero`: a zero where it matters; `missing`: no counted report. */
export type ZeroKind = 'all-zero' | 'some-zero' | 'missing';

/** What is asked of the regional center as the streak of months grows. */
export type EscalationStep = 'note' | 'call' | 'visit' | 'suspension';

export interface MonthOfCenter {
  readonly month: Month;
  readonly state: ReportState;
  readonly values: IndicatorValues;
  /** False when the centre was not open for the whole month: it is not blamed. */
  readonly fullMonth: boolean;
}

export interface ZeroIndicator {
  readonly code: string;
  readonly streak: number;
  /** The last month with a number above 0; null when there has been none. */
  readonly lastNonZero: Month | null;
}

export interface ZeroFinding {
  readonly kind: ZeroKind;
  readonly streak: number;
  readonly lastNonZero: Month | null;
  readonly step: EscalationStep;
  /** The zero indicators that matter; empty for a missing report. */
  readonly indicators: readonly ZeroIndicator[];
}

export function escalationStep(streak: number): EscalationStep {
  if (streak >= 6) return 'suspension';
  if (streak >= 3) return 'visit';
  return streak === 2 ? 'call' : 'note';
}

function kindOf(of: MonthOfCenter, mattering: readonly Indicator[]): ZeroKind | undefined {
  if (!counts(of.state)) return 'missing';
  const numbers = Object.values(of.values).filter(isNumber);
  if (numbers.length > 0 && numbers.every((number) => number === 0)) return 'all-zero';
  return mattering.some(({ code }) => of.values[code] === 0) ? 'some-zero' : undefined;
}

/**
 * Walks back from the newest month while the finding holds. Months in which the centre was not open
 * throughout neither lengthen the streak nor break it.
 */
function streakOf(months: readonly MonthOfCenter[], holds: (of: MonthOfCenter) => boolean): number {
  let streak = 0;
  for (const of of months) {
    if (!of.fullMonth) continue;
    if (!holds(of)) break;
    streak += 1;
  }
  return streak;
}

function lastNonZero(
  months: readonly MonthOfCenter[],
  positive: (of: MonthOfCenter) => boolean,
): Month | null {
  return months.find((of) => counts(of.state) && positive(of))?.month ?? null;
}

/**
 * The centre's place on the zero list of its newest month, or undefined when it is not on it.
 * @param months the centre's months without gaps, newest first; the first is the month of the list
 */
export function zeroFinding(
  months: readonly MonthOfCenter[],
  indicators: readonly Indicator[],
): ZeroFinding | undefined {
  const newest = months[0];
  if (!newest?.fullMonth) return undefined;
  const mattering = indicators.filter(({ zeroPolicy }) => zeroPolicy === 'matters');
  const kind = kindOf(newest, mattering);
  if (!kind) return undefined;
  const zeros = kind === 'missing' ? [] : mattering.filter(({ code }) => newest.values[code] === 0);
  const zeroIndicators = zeros.map(({ code }) => ({
    code,
    streak: streakOf(months, ({ state, values }) => counts(state) && values[code] === 0),
    lastNonZero: lastNonZero(months, ({ values }) => Number(values[code]) > 0),
  }));
  const streak =
    kind === 'some-zero'
      ? Math.max(...zeroIndicators.map((zero) => zero.streak))
      : streakOf(months, (of) => kindOf(of, mattering) === kind);
  return {
    kind,
    streak,
    lastNonZero: lastNonZero(months, ({ values }) =>
      Object.values(values).some((value) => isNumber(value) && value > 0),
    ),
    step: escalationStep(streak),
    indicators: zeroIndicators,
  };
}
