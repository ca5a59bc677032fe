import type { Day } from '@pbnet/domain';
import type { AgreementState, PartyRole } from '@pbnet/domain/agreements';
import type {
  SignatureReport,
  SignatureState,
  SignatureStatus,
  SignatureWarning,
} from '@pbnet/domain/signatures';
import type { VerifierMeans } from './signature-verifier.ts';

/** A signature as the screen shows it. Moments are ISO texts. */
export interface KeptSignature {
  readonly id: string;
  readonly route: 'electronic' | 'paper';
  readonly state: SignatureState;
  readonly status: SignatureStatus | null;
  /** It stands under the text that is being signed now, not under a former one. */
  readonly current: boolean;
  readonly signedOn: Day | null;
  readonly signerName: string;
  readonly signerPost: string;
  readonly fileName: string | null;
  readonly report: SignatureReport | null;
  readonly signer: number | null;
  readonly warnings: readonly SignatureWarning[];
  readonly confirmWords: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly building: string | null;
  readonly cabinet: string | null;
  readonly folder: string | null;
  readonly receivedBy: string | null;
  readonly receivedAt: string;
  readonly checkedAt: string | null;
  /** How often it was checked anew. */
  readonly rechecks: number;
  readonly version: number;
}

export interface SigningParty {
  readonly id: string;
  readonly name: string;
  readonly role: PartyRole;
  readonly signatoryName: string;
  readonly signatoryPost: string;
  readonly inn: string | null;
  readonly ogrn: string | null;
  readonly signedOn: Day | null;
  readonly route: 'electronic' | 'paper' | null;
  /** The one whose signature comes next. */
  readonly turn: boolean;
  readonly maySign: boolean;
  readonly mayNotePaper: boolean;
  readonly signatures: readonly KeptSignature[];
}

export interface SigningSheet {
  readonly agreementId: string;
  readonly title: string;
  readonly number: string | null;
  readonly state: AgreementState;
  readonly means: VerifierMeans;
  /** How many roots are trusted: none means that no signature can be found valid. */
  readonly roots: number;
  readonly document: {
    readonly versionId: string;
    readonly fileName: string;
    readonly sha256: string;
  } | null;
  readonly parties: readonly SigningParty[];
  readonly mayConfirm: boolean;
  readonly mayRecheck: boolean;
  /** What the proof can be checked by; null before the first signature counts. */
  readonly code: string | null;
}
