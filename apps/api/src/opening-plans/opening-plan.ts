import type { Day } from '@pbnet/domain';
import type {
  DepartedItem,
  PlanApproval,
  PlanContent,
  PlanDifferences,
  PlanFact,
  PlanItem,
  PlanState,
} from '@pbnet/domain/opening-plans';
import type { OpeningState } from '@pbnet/domain/openings';

/** A year in the list of plans. */
export interface PlanOverview {
  readonly year: number;
  readonly state: PlanState;
  /** Whether something is before the director; always false for a regional center. */
  readonly waiting: boolean;
  /** The last approved edition; null before the first. */
  readonly edition: number | null;
  readonly approvedOn: Day | null;
  /** Items of that edition, of the draft before the first; for a regional center its own. */
  readonly planned: number;
  readonly opened: number;
}

export interface EditionOverview extends PlanApproval {
  readonly id: string;
  readonly number: number;
  readonly items: number;
  readonly sha256: string;
}

/** What is before the director. */
export interface WaitingPresentation {
  readonly id: string;
  readonly content: PlanContent;
  readonly sha256: string;
  /** ISO instant. */
  readonly presentedAt: string;
  /** Whether the reader presented it: nobody approves the own one. */
  readonly own: boolean;
}

export interface DraftItem extends PlanItem {
  readonly state: OpeningState;
}

export interface OmittedItem extends DraftItem {
  readonly omission: string;
}

export interface PlanView {
  readonly year: number;
  readonly state: PlanState;
  readonly version: number;
  /** Of the draft or the amendment that is being written; '' for a regional center. */
  readonly words: string;
  /** What both sides have agreed to for the year today; a regional center sees its own. */
  readonly items: readonly DraftItem[];
  readonly omitted: readonly OmittedItem[];
  readonly departed: readonly DepartedItem[];
  /** Of today's items against the last edition; null before the first and for regional centers. */
  readonly differences: PlanDifferences | null;
  readonly waiting: WaitingPresentation | null;
  /** Why the director returned what was presented last; null when nothing was returned since. */
  readonly returned: { readonly reason: string; readonly at: string } | null;
  readonly editions: readonly EditionOverview[];
  /** Whether the reader's own regional center has read the last edition; null for headquarters and before it. */
  readonly acknowledged: boolean | null;
}

export interface EditionView extends EditionOverview {
  readonly content: PlanContent;
  readonly against: number | null;
  readonly differences: PlanDifferences | null;
}

export interface PlanFactView extends PlanFact {
  readonly year: number;
  /** The edition that is compared; null for the draft. */
  readonly number: number | null;
}
