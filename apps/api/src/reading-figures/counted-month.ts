import type { Day, Month } from '@pbnet/domain';
import type { ReportState } from '@pbnet/domain/monitoring';
import type { FigureVerdict, ReadingFigure } from '@pbnet/domain/reading';

export type FigureCounts = Readonly<Record<ReadingFigure, number>>;

export interface CountedDay extends FigureCounts {
  readonly day: Day;
}

export interface CountedOfMonth extends FigureCounts {
  readonly month: Month;
}

/** A part of the asked place: a region of the network, a centre of a region, or what was read outside of centres. */
export interface CountedUnit extends FigureCounts {
  readonly kind: 'region' | 'center' | 'outside';
  /** 0 outside. */
  readonly id: number;
  readonly nameRu: string;
  readonly nameEn: string;
}

/** What somebody said of a difference. The instant is an ISO text. */
export interface FigureExplanation {
  readonly reason: string;
  readonly reported: number;
  readonly by: string | null;
  readonly at: string;
  readonly version: number;
}

/** One figure of one centre's month, as counted and as reported. */
export interface FigureComparison {
  readonly centerId: number;
  readonly centerName: string;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly figure: ReadingFigure;
  readonly counted: number;
  readonly reported: number | null;
  readonly state: ReportState;
  readonly verdict: FigureVerdict;
  readonly explanation: FigureExplanation | null;
}

export interface CountedMonth {
  readonly month: Month;
  /** Months that anything was counted in and the running one, newest first. */
  readonly months: readonly Month[];
  /** What the figures are of; null for the whole of the asker's place. */
  readonly place: { readonly nameRu: string; readonly nameEn: string } | null;
  readonly total: FigureCounts;
  readonly before: FigureCounts;
  /** Every day of the month up to today, also the empty ones. */
  readonly days: readonly CountedDay[];
  /** The month and the twelve before it, oldest first. */
  readonly trend: readonly CountedOfMonth[];
  readonly units: readonly CountedUnit[];
  readonly comparisons: readonly FigureComparison[];
}
