import type { Day } from '@pbnet/domain';
import type {
  AwaitedProof,
  DecisionFinding,
  Due,
  FactDifference,
  MeetingFactSheet,
  Parties,
  Progress,
  Recurrence,
  ResolutionState,
} from '@pbnet/domain/resolutions';

export interface DecisionView {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  readonly parties: Parties;
  readonly due: Due | null;
  readonly recurrence: Recurrence | null;
  readonly awaits: AwaitedProof | null;
  readonly controllerId: string | null;
  readonly controllerName: string | null;
  /** What it lacks for control. */
  readonly findings: readonly DecisionFinding[];
  /** Of its cards, of a recurring decision over all its turns so far. */
  readonly progress: Progress;
  readonly version: number;
}

/** A resolution in a list; instants are ISO texts. */
export interface ResolutionOverview {
  readonly id: string;
  readonly meetingId: string | null;
  readonly title: string;
  readonly state: ResolutionState;
  /** Every card of it is confirmed, nothing recurs any more and no decision lacks anything. */
  readonly executed: boolean;
  readonly number: string | null;
  readonly signedOn: Day | null;
  readonly decisions: number;
  readonly findings: number;
  readonly progress: Progress;
  readonly version: number;
}

export interface ResolutionView extends Omit<ResolutionOverview, 'decisions' | 'findings'> {
  /** With marks in braces; `facts` fills them. */
  readonly preamble: string;
  readonly facts: MeetingFactSheet | null;
  /** What the meeting says otherwise today; empty once it is signed. */
  readonly differences: readonly FactDifference[];
  readonly prioritiesTitle: string;
  readonly priorities: readonly string[];
  readonly signerPost: string | null;
  readonly signerName: string | null;
  /** Of the content that was signed; null before. */
  readonly sha256: string | null;
  readonly decisions: readonly DecisionView[];
  /** Whether the reader's own regional center has said that it read it; null for headquarters. */
  readonly acknowledged: boolean | null;
}

export interface DepartmentView {
  readonly code: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly email: string | null;
  readonly closed: boolean;
  readonly version: number;
}
