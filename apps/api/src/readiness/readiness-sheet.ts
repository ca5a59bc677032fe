import type { Day, Month, TimeZone } from '@pbnet/domain';
import type { AgreementState } from '@pbnet/domain/agreements';
import type { EventState } from '@pbnet/domain/joint-events';
import type { OpeningState } from '@pbnet/domain/openings';
import type { Words } from '@pbnet/domain/platform';
import type { Ceremony, ReadinessFacts, ReadinessItem, ReadinessState } from '@pbnet/domain/readiness';

export interface StoredItem extends ReadinessItem {
  readonly version: number;
}

/** One item of the list for one opening. */
export interface ReadinessLine extends ReadinessItem {
  readonly state: ReadinessState;
  /** By the system's records or by what people said. */
  readonly ready: boolean;
  readonly words: string;
  readonly link: string;
  readonly doneOn: Day | null;
  readonly reason: string | null;
  readonly by: string | null;
  /** ISO instant; null while nothing was said. */
  readonly at: string | null;
  readonly files: number;
  /** Of what was said; 0 while nothing was. */
  readonly version: number;
}

export interface LinkedAgreement {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly state: AgreementState;
  readonly endsOn: Day | null;
}

export interface CeremonyEvent {
  readonly id: string;
  readonly title: string;
  readonly state: EventState;
  readonly startsAt: string | null;
  readonly zone: TimeZone;
  readonly place: string;
}

/** The centre that the opening has become. */
export interface OpenedCenter {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly openedOn: Day;
  /** The first month that it owes a report for. */
  readonly firstMonth: Month;
  readonly addresses: number;
  /** How its manager stands: invited, active; null where the account was taken back. */
  readonly manager: 'invited' | 'active' | null;
}

export type ReadinessCommand =
  | 'prepare'
  | 'ready'
  | 'open'
  | 'prove'
  | 'judge'
  | 'ceremony'
  | 'plan-ceremony'
  | 'link'
  | 'prepare-agreement';

/** Everything that stands between an opening and its centre. */
export interface ReadinessSheet {
  readonly id: string;
  /** Of the opening itself: its steps take it. */
  readonly version: number;
  readonly state: OpeningState;
  readonly name: string;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly timeZone: TimeZone;
  readonly locality: string;
  readonly address: string;
  readonly plannedMonth: Month | null;
  readonly today: Day;
  readonly items: readonly ReadinessLine[];
  readonly facts: ReadinessFacts;
  /** What it lacks today, in words; empty when it may open. */
  readonly lacks: readonly Words[];
  readonly agreement: LinkedAgreement | null;
  readonly ceremony: Ceremony & {
    readonly event: CeremonyEvent | null;
    /** 0 while nothing is written. */
    readonly version: number;
  };
  readonly center: OpenedCenter | null;
  /** A code that no centre has, in the manner of the regional center's last one. */
  readonly suggestedCode: string;
  readonly may: readonly ReadinessCommand[];
}
