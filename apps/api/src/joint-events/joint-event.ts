import type { Month } from '@pbnet/domain';
import type {
  ContentGap,
  EventCommand,
  EventContent,
  EventReport,
  EventState,
} from '@pbnet/domain/joint-events';

/** A card as it is stored. Instants are ISO texts in UTC. */
export interface JointEvent extends EventContent {
  readonly id: string;
  readonly regionId: number;
  readonly regionalCenterId: number;
  /** The centre that holds it, whose figures it feeds; null where the regional center does. */
  readonly centerId: number | null;
  readonly state: EventState;
  readonly handedOverAt: string | null;
  readonly submittedAt: string | null;
  readonly agreedAt: string | null;
  /** Why it was returned, cancelled or postponed last. */
  readonly reason: string | null;
  readonly report: EventReport | null;
  readonly reportedAt: string | null;
  /** How often it was postponed; the old dates stand in the steps. */
  readonly postponements: number;
  readonly sequence: number;
  readonly changedAt: string;
  readonly version: number;
}

/** With the names that people know the places by. */
export interface NamedEvent extends JointEvent {
  readonly regionName: string;
  readonly regionalCenterName: string;
  readonly centerName: string | null;
  /** Where it happens: the name of the centre of ours, or the typed place. */
  readonly placeName: string;
  readonly kindName: { readonly ru: string; readonly en: string };
}

export interface EventStep {
  readonly command: EventCommand | 'create';
  readonly state: EventState;
  readonly words: string | null;
  /** The dates before this postponement; null for other steps. */
  readonly oldStartsAt: string | null;
  readonly oldEndsAt: string | null;
  readonly at: string;
  readonly by: string | null;
}

/** What the event's report has done to the figures of a centre's month. */
export interface CountedInMonth {
  readonly month: Month;
  readonly centerId: number;
  readonly centerName: string;
  /** `waits` for the month to be opened; `not-counted`: the report was handed in before. */
  readonly state: 'counted' | 'waits' | 'not-counted';
  /** Path of the month's sheet. */
  readonly to: string;
}

export interface EventCard {
  readonly event: NamedEvent;
  readonly steps: readonly EventStep[];
  /** What the reader may do with the card now. */
  readonly may: readonly EventCommand[];
  readonly gaps: readonly ContentGap[];
  readonly counted: readonly CountedInMonth[];
}

export interface EventPage {
  readonly rows: readonly NamedEvent[];
  readonly total: number;
  readonly pageSize: number;
}
