import type { Day, Month } from '@pbnet/domain';
import type {
  OpeningCommand,
  OpeningContent,
  OpeningGap,
  OpeningSide,
  OpeningSides,
  OpeningState,
  OpeningStep,
} from '@pbnet/domain/openings';

/** A proposal as it is stored. Instants are ISO texts in UTC. */
export interface PlannedOpening extends OpeningContent, OpeningSides {
  readonly id: string;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly state: OpeningState;
  readonly proposedBy: OpeningSide;
  readonly campaignId: string | null;
  /** The month before the last postponement; the steps keep them all. */
  readonly oldMonth: Month | null;
  readonly postponements: number;
  /** Why it was rejected, withdrawn or postponed last. */
  readonly reason: string | null;
  readonly rejectedBy: OpeningSide | null;
  readonly proposedAt: string;
  readonly agreedAt: string | null;
  readonly agreementId: string | null;
  readonly jointEventId: string | null;
  /** The centre that it has become. */
  readonly centerId: number | null;
  readonly openedOn: Day | null;
  readonly changedAt: string;
  readonly version: number;
}

/** With the names that people know the places by. */
export interface NamedOpening extends PlannedOpening {
  readonly regionName: string;
  readonly regionCode: string;
  readonly regionalCenterName: string;
  /** A wish to change it waits for an answer. */
  readonly changePending: boolean;
}

export interface OpeningStepDone {
  readonly command: OpeningCommand | OpeningStep | 'propose' | 'change';
  readonly state: OpeningState;
  readonly side: OpeningSide | null;
  readonly words: string | null;
  readonly oldMonth: Month | null;
  readonly at: string;
  readonly by: string | null;
}

export interface OpeningChange {
  readonly id: string;
  readonly state: 'pending' | 'accepted' | 'refused' | 'cancelled';
  readonly requestedBy: OpeningSide;
  readonly requestedAt: string;
  /** Display name of who asked; null for a removed account. */
  readonly by: string | null;
  readonly words: string;
  readonly before: Partial<OpeningContent>;
  readonly after: Partial<OpeningContent>;
  readonly answer: string | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly version: number;
}

export type ChangeCommand = 'request-change' | 'accept-change' | 'refuse-change' | 'cancel-change';

export interface OpeningCard {
  readonly opening: NamedOpening;
  readonly steps: readonly OpeningStepDone[];
  /** The newest first. */
  readonly changes: readonly OpeningChange[];
  readonly gaps: readonly OpeningGap[];
  /** What the reader may do with the card now. */
  readonly may: readonly (OpeningCommand | ChangeCommand)[];
  /** The reader's own side; null for one that only reads. */
  readonly side: OpeningSide | null;
  /** Whose word it waits for. */
  readonly waitsFor: OpeningSide | null;
}

export interface OpeningPage {
  readonly rows: readonly NamedOpening[];
  readonly total: number;
  readonly pageSize: number;
}
