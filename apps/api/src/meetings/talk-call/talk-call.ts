import type { Day } from '@pbnet/domain';
import type { AttendanceMode, ProposalState, SpeakerState } from '@pbnet/domain/meetings';

export interface TalkCall {
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly request: string;
  readonly outside: boolean;
  readonly version: number;
}

export interface Proposal {
  readonly id: string;
  readonly state: ProposalState;
  readonly title: string;
  readonly annotation: string;
  readonly minutes: number;
  readonly speakerName: string;
  readonly speakerOffice: string;
  readonly speakerEmail: string;
  readonly speakerRegionId: number | null;
  readonly mode: AttendanceMode;
  readonly slides: 'yes' | 'no';
  /** Null for a proposal by link. */
  readonly regionalCenterId: number | null;
  readonly regionalCenterName: string | null;
  /** What headquarters asked or why it declined. */
  readonly answer: string | null;
  /** ISO instant. */
  readonly proposedAt: string;
  readonly version: number;
}

export interface CallSheet {
  /** Null until headquarters opens a call. */
  readonly call: TalkCall | null;
  /** True while proposals are taken, by the meeting's own calendar. */
  readonly open: boolean;
  /** For outside speakers; null for everybody but headquarters, and while they are not asked. */
  readonly link: string | null;
  /** Those that the actor's place shows, the latest first. */
  readonly proposals: readonly Proposal[];
}

/** What whoever has the link sees of the call. */
export interface CallByLink {
  readonly meeting: {
    readonly title: string;
    readonly startsOn: Day;
    readonly endsOn: Day;
    readonly place: string;
  };
  readonly request: string;
  readonly closesOn: Day;
  readonly open: boolean;
}

/** A speaker's own talk. */
export interface TalkByLink {
  readonly meeting: {
    readonly title: string;
    readonly startsOn: Day;
    readonly endsOn: Day;
    readonly place: string;
  };
  readonly talk: string;
  readonly minutes: number;
  /** «21 октября 2026 года, 10:30, Большой зал»; null while it has no place in the programme. */
  readonly when: string | null;
  readonly slidesWanted: boolean;
  readonly state: SpeakerState;
}
