import type {
  Audience,
  BoardState,
  IntakeRefusal,
  RequestKind,
  SubmissionState,
} from '@pbnet/domain/campaigns';
import type { Day } from '@pbnet/domain';
import type { Words } from '@pbnet/domain/platform';
import type { AnswerItem } from '../answer-source.ts';
import type { BoardCard } from '../campaign-board.ts';
import type { Campaign } from '../campaign-source.ts';

/** A campaign that headquarters made by hand. */
export interface CampaignRequest extends Campaign {
  readonly kind: RequestKind;
  readonly title: string;
  /** What is asked, in headquarters' words. */
  readonly request: string;
  readonly audience: Audience;
  /** What became of the answers; null until the campaign is closed. */
  readonly summary: string | null;
  readonly withdrawalReason: string | null;
  /** The account that made it. */
  readonly createdBy: string | null;
  readonly version: number;
}

/** What a regional center has written; instants are ISO texts. */
export interface Submission {
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly state: SubmissionState;
  /** Null for headquarters: it reads what has been handed in. */
  readonly draft: string | null;
  readonly answer: string | null;
  readonly returnReason: string | null;
  readonly answeredAt: string | null;
  /** The first answer came after the regional center's own due day. */
  readonly late: boolean;
  readonly version: number;
}

export interface RequestCard extends BoardCard {
  readonly submission: Submission;
  /** What was brought, where things of another module answer; headquarters sees drafts by their names alone. */
  readonly items: readonly AnswerItem[];
  /** Why no answer is taken now; null while answers are. */
  readonly intake: IntakeRefusal | null;
}

/** Cards by what has become of them; `not-required` is nobody here. */
export type BoardCounts = Readonly<Record<BoardState, number>>;

/** A campaign with the cards of the reader's place counted. */
export interface CountedRequest {
  readonly campaign: CampaignRequest;
  readonly counts: BoardCounts;
  /** The reader's own card; null for headquarters. */
  readonly own: RequestCard | null;
  /** Where a regional center adds what it is asked for; null where it answers by a text. */
  readonly bring: { readonly to: string; readonly words: Words } | null;
}

/** A regional center's own card as a list shows it. */
export interface ListedCard {
  readonly regionalCenterId: number;
  readonly state: SubmissionState;
  readonly board: BoardState;
  readonly late: boolean;
  readonly dueOn: Day;
  /** Why no answer is taken now; null while answers are. */
  readonly intake: IntakeRefusal | null;
}

/** A running campaign with answers that nobody has accepted or returned yet. */
export interface RequestToReview {
  readonly campaignId: string;
  readonly title: string;
  readonly count: number;
}

export interface ListedRequest extends Pick<CountedRequest, 'campaign' | 'counts'> {
  readonly own: ListedCard | null;
}
