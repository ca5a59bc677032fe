import type { Day } from '@pbnet/domain';
import type { AgreementKind } from '@pbnet/domain/agreements';
import type { Words } from '@pbnet/domain/platform';
import type { EndingPeriod, RenewalObstacle, RenewalShare, RenewalStage } from '@pbnet/domain/renewals';

/** An agreement as somebody who chooses a cohort sees it. */
export interface Renewable {
  readonly agreementId: string;
  readonly number: string | null;
  readonly title: string;
  readonly kind: AgreementKind;
  readonly regionId: number | null;
  readonly region: Words | null;
  readonly regionalCenterId: number | null;
  readonly regionalCenterName: string | null;
  /** Short names of the other parties. */
  readonly parties: readonly string[];
  readonly centers: number;
  /** The day on which it ends, prolongations counted; null: no day. */
  readonly endsOn: Day | null;
  readonly automatic: boolean;
  /** The period of the successor; null where none follows. */
  readonly next: EndingPeriod | null;
  readonly templateId: string | null;
  /** Why it cannot be renewed now; null where it can. */
  readonly obstacle: RenewalObstacle | null;
  /** True where the regional center has no address to be asked at. */
  readonly withoutAddress: boolean;
}

export interface CohortPreview {
  /** The earliest end first. */
  readonly agreements: readonly Renewable[];
  /** More were found than one campaign takes; the list is cut. */
  readonly cut: boolean;
}

export interface RenewalProgress {
  readonly waiting: number;
  readonly drafted: number;
  readonly failed: number;
  readonly leftOut: number;
  readonly running: boolean;
}

export interface Renewal {
  readonly campaignId: string;
  readonly title: string;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly closed: boolean;
  readonly withdrawn: boolean;
  readonly termMonths: number | null;
  readonly templateId: string | null;
  readonly version: number;
  readonly share: RenewalShare;
  readonly stages: Readonly<Record<RenewalStage, number>>;
  readonly progress: RenewalProgress;
}

/** One agreement of a renewal on the board. */
export interface BoardRow {
  readonly agreementId: string;
  readonly number: string | null;
  readonly title: string;
  readonly regionId: number | null;
  readonly region: Words | null;
  readonly regionalCenterId: number | null;
  readonly regionalCenterName: string | null;
  readonly oldEndsOn: Day;
  /** Null while there is no successor. */
  readonly successor: {
    readonly id: string;
    readonly startsOn: Day | null;
    readonly endsOn: Day | null;
  } | null;
  readonly stage: RenewalStage;
  readonly since: Day;
  readonly days: number;
  readonly stuck: boolean;
  /** Why it has no draft, or why it is left out. */
  readonly words: Words | null;
  readonly version: number;
}

/** A regional center on the board: how many of its agreements stand where. */
export interface BoardCenter {
  /** Null: agreements without a regional center. */
  readonly regionalCenterId: number | null;
  readonly name: string | null;
  readonly region: Words | null;
  readonly stages: Readonly<Record<RenewalStage, number>>;
  readonly stuck: number;
  readonly share: RenewalShare;
}

export interface RenewalBoard {
  /** All of the reader's place, whatever the filters say. */
  readonly centers: readonly BoardCenter[];
  /** Those that the filters leave; the longest at its stage first. */
  readonly rows: readonly BoardRow[];
  readonly stuck: number;
}
