import type { Month } from '../month.ts';
import type { Discipline, Total } from './figures.ts';
import type { Indicator } from './indicator.ts';
import type { EscalationStep } from './zero.ts';

/** The centres of a place on the month's zero list: by finding, and by the step that their streak has reached. */
export interface ZeroCounts {
  readonly allZero: number;
  readonly someZero: number;
  readonly missing: number;
  readonly steps: Readonly<Record<EscalationStep, number>>;
}

/** What a place has in a month. The four lists run along the indicators of the month. */
export interface PlaceFigures extends Discipline {
  readonly totals: readonly Total[];
  /** Centres whose counted report has a number for the indicator. */
  readonly counted: readonly number[];
  readonly previous: readonly Total[];
  readonly yearAgo: readonly Total[];
  readonly zeros: ZeroCounts;
}

export interface DistrictFigures extends PlaceFigures {
  readonly code: string;
}

export interface RegionFigures extends PlaceFigures {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly district: string;
}

export interface RegionalCenterFigures extends PlaceFigures {
  readonly id: number;
  readonly name: string;
  readonly regionId: number;
}

/** The network's totals month by month, oldest first, the month of the result last. */
export interface NetworkTrend {
  readonly months: readonly Month[];
  /** By indicator code, along the months. */
  readonly totals: Readonly<Record<string, readonly Total[]>>;
  readonly handedIn: readonly number[];
  readonly expected: readonly number[];
}

/** All figures of a month's results: live in a draft, frozen once published. */
export interface ResultFigures {
  readonly month: Month;
  readonly indicators: readonly Indicator[];
  readonly network: PlaceFigures;
  readonly districts: readonly DistrictFigures[];
  readonly regions: readonly RegionFigures[];
  readonly regionalCenters: readonly RegionalCenterFigures[];
  readonly trend: NetworkTrend;
}

export const resultStates = ['draft', 'published'] as const;

export type ResultState = (typeof resultStates)[number];
