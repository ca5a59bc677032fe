import type { Day, Month } from '../month.ts';
import type { OpeningState } from '../openings/opening-state.ts';

/**
 * `draft → presented → approved → amended`. A presentation that waits is kept apart: an approved plan stays approved
 * while its amendment is before the director.
 */
export const planStates = ['draft', 'presented', 'approved', 'amended'] as const;

export type PlanState = (typeof planStates)[number];

/** One opening as a plan says it. People are not named: an edition is kept for ever, their data is not. */
export interface PlanItem {
  readonly openingId: string;
  readonly regionId: number;
  readonly regionName: string;
  readonly regionalCenterId: number;
  readonly regionalCenterName: string;
  readonly name: string;
  readonly hostName: string;
  readonly locality: string;
  readonly address: string;
  readonly seats: number | null;
  readonly month: Month;
}

/** An item of the edition before that this one no longer has, and what became of it. */
export interface DepartedItem extends PlanItem {
  readonly state: OpeningState | 'left-out';
  /** Its month now; null where it has none. */
  readonly newMonth: Month | null;
  /** Why it was left out, postponed or withdrawn; '' where nobody said. */
  readonly reason: string;
}

/** What is presented, approved and frozen: its canonical JSON is hashed. */
export interface PlanContent {
  readonly year: number;
  /** From 1. */
  readonly edition: number;
  /** What headquarters says of it: an explanation, the ground of an amendment. */
  readonly words: string;
  /** By month, region and name. */
  readonly items: readonly PlanItem[];
  readonly departed: readonly DepartedItem[];
}

/** Who approved an edition and when. */
export interface PlanApproval {
  readonly approvedOn: Day;
  readonly post: string;
  readonly name: string;
}

export const firstPlanYear = 2009;
export const lastPlanYear = 2100;

/** The order of the document: by month, region, name. */
export function inPlanOrder(items: readonly PlanItem[]): readonly PlanItem[] {
  const order = new Intl.Collator('ru');
  return items.toSorted(
    (one, other) =>
      one.month.localeCompare(other.month) ||
      order.compare(one.regionName, other.regionName) ||
      order.compare(one.name, other.name) ||
      one.openingId.localeCompare(other.openingId),
  );
}
