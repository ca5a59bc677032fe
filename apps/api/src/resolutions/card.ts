import type { Day } from '@pbnet/domain';
import type { Words } from '@pbnet/domain/platform';
import type {
  AssignmentState,
  AwaitedProof,
  ControlState,
  DuePrecision,
  Outcome,
  Progress,
} from '@pbnet/domain/resolutions';
import type { DecisionView } from './resolution.ts';

/** A card in a list, as the actor may see it. */
export interface ControlCard {
  readonly id: string;
  readonly decisionId: string;
  readonly resolutionId: string;
  readonly resolutionNumber: string;
  readonly number: number;
  readonly words: string;
  /** 'rc:12' or 'department:ОМиМС' */
  readonly party: string;
  readonly partyName: string;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  /** The turn of a recurring decision, '2026-11'; empty otherwise. */
  readonly instance: string;
  readonly assignedOn: Day;
  readonly originalDueOn: Day | null;
  readonly dueOn: Day | null;
  readonly duePrecision: DuePrecision;
  readonly extensions: number;
  readonly state: AssignmentState;
  /** With the date looked at: overdue is never stored. */
  readonly board: ControlState;
  readonly outcome: Outcome;
  readonly reportedOn: Day | null;
  readonly reportedBy: string | null;
  readonly confirmedAt: string | null;
  readonly awaits: AwaitedProof | null;
  readonly controllerId: string | null;
  readonly controllerName: string | null;
  readonly version: number;
}

/** What was said of a card; instants are ISO texts. */
export interface CardEvent {
  readonly id: string;
  readonly command: string;
  readonly words: string;
  readonly links: readonly string[];
  /** Null for the system. */
  readonly byName: string | null;
  readonly at: string;
}

export interface CardEvidence {
  readonly id: string;
  readonly words: Words;
  readonly to: string;
  readonly at: string;
}

export interface CardExtension {
  readonly id: string;
  readonly oldDueOn: Day;
  readonly newDueOn: Day;
  readonly reason: string;
  readonly state: 'requested' | 'granted' | 'refused';
  readonly requestedAt: string;
  readonly decisionReason: string | null;
}

/** What the actor may do with the card now. */
export interface CardActions {
  readonly report: boolean;
  readonly decide: boolean;
  readonly extend: boolean;
  readonly decideExtension: boolean;
}

export interface CardDetails extends ControlCard {
  readonly resolutionTitle: string;
  readonly events: readonly CardEvent[];
  readonly evidence: readonly CardEvidence[];
  readonly extensionRequests: readonly CardExtension[];
  readonly may: CardActions;
}

export interface CardList {
  readonly cards: readonly ControlCard[];
  /** Also those beyond the most that a list shows. */
  readonly total: number;
}

export interface ControlDecision extends DecisionView {
  readonly resolutionId: string;
  readonly resolutionNumber: string;
  readonly overdue: number;
  readonly reported: number;
}

export interface BoardDecision {
  readonly id: string;
  readonly resolutionId: string;
  readonly resolutionNumber: string;
  readonly number: number;
  readonly words: string;
  readonly dueOn: Day | null;
  readonly progress: Progress;
  /** A letter for each party of the board, by its place in `parties`; see `cellStates`. */
  readonly cells: string;
}

export interface BoardParty {
  readonly key: string;
  readonly name: string;
  readonly regionId: number | null;
}

/** Decisions × parties. */
export interface ControlBoard {
  readonly decisions: readonly BoardDecision[];
  readonly parties: readonly BoardParty[];
}

/** Discipline of one party, counted over its cards. */
export interface PartyDiscipline {
  readonly party: string;
  readonly name: string;
  readonly total: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly open: number;
  readonly undated: number;
  readonly extended: number;
  readonly averageDays: number | null;
}
