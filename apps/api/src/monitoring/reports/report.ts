import type { Day, Month, TimeZone } from '@pbnet/domain';
import type {
  EntryRefusal,
  Finding,
  IndicatorComments,
  IndicatorValues,
  PastMonth,
  PeriodState,
  ReportForm,
  ReportState,
} from '@pbnet/domain/monitoring';
import type { EventShare } from './contributions.repository.ts';

/** Days of the month's period; calendar days in the centre's own zone. */
export interface ReportPeriod {
  readonly state: PeriodState;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly closesOn: Day;
}

/** Whether the reader may enter now. `lastDay` is the last day by the centre's clocks, null without a limit. */
export interface EntryState {
  readonly refusal: EntryRefusal | null;
  readonly lastDay: Day | null;
}

/** One centre's month with all that its sheet shows. Instants are ISO texts. */
export interface CenterReport {
  readonly month: Month;
  readonly centerId: number;
  readonly centerCode: string;
  readonly centerName: string;
  readonly locality: string;
  readonly timeZone: TimeZone;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly regionalCenterName: string;
  readonly state: ReportState;
  readonly version: number;
  readonly values: IndicatorValues;
  readonly comments: IndicatorComments;
  readonly fullMonth: boolean;
  readonly late: boolean;
  readonly reopened: boolean;
  readonly extendedDueOn: Day | null;
  readonly submittedAt: string | null;
  readonly receiptNumber: string | null;
  readonly returnReason: string | null;
  /** The last change: when, and the display name of who made it; null before the first. */
  readonly changed: { readonly at: string; readonly by: string | null } | null;
  readonly period: ReportPeriod;
  readonly entry: EntryState;
  readonly form: ReportForm;
  /** Counted reports of the last 12 months, newest first. */
  readonly past: readonly PastMonth[];
  /** What of the figures comes from reported events, one row an event and indicator. */
  readonly eventShares: readonly EventShare[];
}

/** One step of a report's life, as the history keeps it. */
export interface ReportStep {
  readonly version: number;
  readonly command: string;
  readonly state: ReportState;
  readonly values: IndicatorValues;
  readonly comments: IndicatorComments;
  readonly reason: string | null;
  readonly at: string;
  readonly by: string | null;
}

export interface SavedReport {
  readonly centerId: number;
  readonly state: ReportState;
  readonly version: number;
}

/** Proof of handing in. `submittedAt` is an ISO instant. */
export interface Receipt {
  readonly centerId: number;
  readonly month: Month;
  readonly version: number;
  readonly receiptNumber: string;
  readonly submittedAt: string;
  readonly late: boolean;
}

/** What became of one report of a command over several. */
export type ReportOutcome =
  | {
      readonly kind: 'done';
      readonly centerId: number;
      readonly version: number;
      readonly state: ReportState;
    }
  | {
      readonly kind: 'refused';
      readonly centerId: number;
      /** The sentence for the person, in the language of the request. */
      readonly message: string;
      readonly key: string;
      readonly findings: readonly Finding[];
    };
