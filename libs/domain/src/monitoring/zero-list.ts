import type { Month } from '../month.ts';
import type { ReportState } from './report-state.ts';
import type { ZeroFinding } from './zero.ts';

/** Why a centre has zeros, by the regional center's own word; counted over the network. */
export const zeroReasons = [
  'no-staff',
  'no-internet',
  'equipment',
  'repair',
  'no-demand',
  'not-recorded',
  'closing',
  'other',
] as const;

export type ZeroReason = (typeof zeroReasons)[number];

export interface ZeroExplanation {
  readonly month: Month;
  readonly reason: ZeroReason;
  readonly words: string;
}

export interface ZeroListEntry {
  readonly centerId: number;
  readonly code: string;
  readonly name: string;
  readonly locality: string;
  readonly state: ReportState;
  readonly finding: ZeroFinding;
  /** The regional center's answer to this list; null until given. */
  readonly explanation: ZeroExplanation | null;
  /** What a change of the answer must name; 0 until the first. */
  readonly explanationVersion: number;
  /** Its latest answer to an earlier list. */
  readonly earlierExplanation: ZeroExplanation | null;
}

/** A regional center's centres with zero, all-zero or missing reports of a month; entries may be empty. */
export interface ZeroList {
  readonly month: Month;
  /** True until the month closes: the list can still shrink. */
  readonly preliminary: boolean;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly regionalCenterName: string;
  /** Centres that owe a report for the month, a part of it included, and those whose report counts. */
  readonly expected: number;
  readonly reported: number;
  /** Missing first, then all-zero, then some-zero; longest streaks first. */
  readonly entries: readonly ZeroListEntry[];
}
