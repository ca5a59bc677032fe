import type { Day, Month } from '@pbnet/domain';
import type { PeriodState, ReportState } from '@pbnet/domain/monitoring';

export interface BoardMonth {
  readonly month: Month;
  readonly periodState: PeriodState;
}

/** Centres by state. `expected` is all but the not required; «по N из M» is `handedIn` of `expected`. */
export interface BoardCounts {
  readonly expected: number;
  /** Submitted and accepted. */
  readonly handedIn: number;
  readonly accepted: number;
  readonly returned: number;
  readonly draft: number;
  readonly missing: number;
  readonly notRequired: number;
  /** Of the handed in: after the due day. */
  readonly late: number;
  /** Of the not handed in: the due day is over by the centre's own clocks. */
  readonly overdue: number;
}

export interface BoardRegion extends BoardCounts {
  readonly regionId: number;
  /** ISO 3166-2 where the region has one, else our own. */
  readonly code: string;
  readonly nameRu: string;
  readonly nameEn: string;
}

export interface BoardRegionalCenter extends BoardCounts {
  readonly regionalCenterId: number;
  readonly regionId: number;
  readonly name: string;
}

/** What the actor's place shows of a month. */
export interface BoardOfMonth extends BoardMonth {
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly closesOn: Day;
  readonly total: BoardCounts;
  readonly regions: readonly BoardRegion[];
  readonly regionalCenters: readonly BoardRegionalCenter[];
}

export type BoardCenterState = ReportState | 'not-required';

/** Centres as columns of equal length: the same position is the same centre. */
export interface CenterColumns {
  readonly centerId: readonly number[];
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly locality: readonly string[];
  readonly regionId: readonly number[];
  readonly regionalCenterId: readonly number[];
  readonly state: readonly BoardCenterState[];
  readonly late: readonly boolean[];
  readonly overdue: readonly boolean[];
  readonly dueOn: readonly Day[];
  /** ISO instants. */
  readonly submittedAt: readonly (string | null)[];
}

export const noCounts: BoardCounts = {
  expected: 0,
  handedIn: 0,
  accepted: 0,
  returned: 0,
  draft: 0,
  missing: 0,
  notRequired: 0,
  late: 0,
  overdue: 0,
};

export const noCenters: CenterColumns = {
  centerId: [],
  code: [],
  name: [],
  locality: [],
  regionId: [],
  regionalCenterId: [],
  state: [],
  late: [],
  overdue: [],
  dueOn: [],
  submittedAt: [],
};
