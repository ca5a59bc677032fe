import type { Day } from '@pbnet/domain';
import type {
  AgreementCommand,
  AgreementContent,
  AgreementGap,
  AgreementParty,
  AgreementState,
  ExpiryWarning,
} from '@pbnet/domain/agreements';

export interface AgreementPlace {
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
}

/** An agreement as it is stored, without its children. Instants are ISO texts in UTC. */
export interface Agreement extends AgreementPlace, Omit<AgreementContent, 'parties' | 'periods' | 'centers'> {
  readonly id: string;
  readonly state: AgreementState;
  /** First and last day of the periods; `endsOn` null: no end. */
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly signedOn: Day | null;
  readonly templateId: string | null;
  readonly responsibleId: string | null;
  /** The first day on which it no longer holds. */
  readonly closedOn: Day | null;
  readonly closesAs: 'terminated' | 'superseded' | null;
  readonly closeReason: string | null;
  readonly round: number;
  readonly changedAt: string;
  readonly version: number;
}

export interface PartyOfAgreement extends AgreementParty {
  readonly id: string;
  /** The name of today. */
  readonly name: string;
  readonly shortName: string;
  readonly signingOrder: number;
  readonly signedOn: Day | null;
  readonly route: 'electronic' | 'paper' | null;
}

export interface CenterOfAgreement {
  readonly centerId: number;
  readonly name: string;
  readonly locality: string;
  readonly coversFrom: Day | null;
  readonly coversTo: Day | null;
}

/** Another agreement that this one hangs together with. */
export interface LinkedAgreement {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly state: AgreementState;
  readonly relation: 'supersedes' | 'superseded-by' | 'amends' | 'amended-by';
}

export interface AgreementStep {
  readonly command: string;
  readonly state: AgreementState;
  readonly words: string | null;
  readonly at: string;
  readonly by: string | null;
}

/** An agreement with its children and the names that people know things by. */
export interface NamedAgreement extends Agreement {
  readonly regionName: string | null;
  readonly regionalCenterName: string | null;
  readonly responsibleName: string | null;
  readonly parties: readonly PartyOfAgreement[];
  readonly periods: AgreementContent['periods'];
  readonly centers: readonly CenterOfAgreement[];
  readonly links: readonly LinkedAgreement[];
  /** Versions of the text and disagreements that are open: what the tabs count. */
  readonly versions: number;
  readonly openDisagreements: number;
  readonly openRemarks: number;
}

export interface AgreementCard {
  readonly agreement: NamedAgreement;
  /** The last day on which it holds as it is seen today; null while nothing ends it. */
  readonly effectiveEnd: Day | null;
  readonly warning: ExpiryWarning | null;
  readonly steps: readonly AgreementStep[];
  /** What the reader may do with it now. */
  readonly may: readonly AgreementCommand[];
  readonly gaps: readonly AgreementGap[];
  /** The day in the network's own zone that terms are judged by. */
  readonly today: Day;
}
