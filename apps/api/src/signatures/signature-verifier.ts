import type { SignatureReport } from '@pbnet/domain/signatures';

/** A certificate that its issuer has taken back. */
export interface Revocation {
  readonly at: Date;
}

export interface RevocationList {
  /** The day after which the issuer promised a newer one; null where nothing was promised. */
  readonly nextUpdate: Date | null;
  /** Null where the serial is not on the list. */
  revoked(serial: string): Revocation | null;
}

/** Whom signatures are believed, as it stood in one version. */
export interface TrustList {
  readonly version: number;
  /** PEM of self-signed certificates, the ends of chains. */
  readonly roots: readonly string[];
  /** PEM of authorities between roots and people. */
  readonly intermediates: readonly string[];
  /** The list of an issuer by the hexadecimal DER of its name; null where none was given. */
  revocations(issuerName: string, serial: string): Promise<RevocationList | null>;
}

export interface SignatureTask {
  readonly document: Uint8Array;
  /** As it was uploaded: DER, PEM or base64. */
  readonly signature: Uint8Array;
  readonly trust: TrustList;
  /** When the system received the signature: that it existed by then is all that is certain without a time stamp. */
  readonly receivedAt: Date;
  readonly checkedAt: Date;
}

export interface VerifierMeans {
  /** Whether there is anything to check with at all. */
  readonly checker: boolean;
  /** Whether ГОСТ signatures are checked as well as RSA ones. */
  readonly gost: boolean;
}

export interface SignatureVerifier {
  /** Never throws for what is wrong with the signature: that is the report. */
  verify(task: SignatureTask): Promise<SignatureReport>;
  /** Whether the list (PEM) is signed by one of the authorities (PEM). */
  isListOf(list: string, authorities: readonly string[]): Promise<boolean>;
  means(): Promise<VerifierMeans>;
}
