import type { SignatureStatus } from './signature-status.ts';

export type SignatureAlgorithm = 'gost-256' | 'gost-512' | 'rsa' | 'ecdsa' | 'other';

/** What a certificate says of its owner and issuer. The organization's ИНН and ОГРН only, never a person's numbers. */
export interface CertificateFacts {
  readonly name: string;
  readonly post: string | null;
  readonly organization: string | null;
  readonly inn: string | null;
  readonly ogrn: string | null;
  /** Hexadecimal, as certificate windows show it. */
  readonly serial: string;
  readonly issuer: string;
  /** ISO moments. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly algorithm: SignatureAlgorithm;
  /** SHA-256 of the certificate, hexadecimal. */
  readonly thumbprint: string;
}

/** Remarks that do not change the status but that a person should read. */
export type SignatureNote =
  | 'no-certificate'
  | 'weak-algorithm'
  | 'purpose-missing'
  | 'certificate-substituted'
  | 'time-not-claimed'
  | 'time-claimed-later'
  | 'time-stamp-unproven'
  | 'certificate-not-in-force-at-claimed-time'
  | 'revoked-later'
  | 'revocation-list-missing'
  | 'revocation-list-outdated'
  | 'gost-missing'
  | 'checker-missing';

export interface SignerReport {
  readonly status: SignatureStatus;
  /** Null where the signature carries no certificate that could be read. */
  readonly certificate: CertificateFacts | null;
  /** What the signer's own clock said: a claim, ISO moment. */
  readonly claimedAt: string | null;
  /** What a time stamp that leads to a trusted root proves, ISO moment. */
  readonly stampedAt: string | null;
  /** When the issuer revoked the certificate, ISO moment. */
  readonly revokedAt: string | null;
  readonly notes: readonly SignatureNote[];
  /** openssl's own words, for whoever knows them. */
  readonly words: string;
}

export interface SignatureReport {
  readonly status: SignatureStatus;
  /** The signature carries a copy of the document inside. */
  readonly attached: boolean;
  readonly signers: readonly SignerReport[];
  /** SHA-256 of the document that it was checked against, hexadecimal. */
  readonly documentSha256: string;
  /** The trust list that roots and revocations were taken from. */
  readonly trustVersion: number;
  readonly checkedAt: string;
}
