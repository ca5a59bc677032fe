/**
 * What became of checking a signature.
 *
 * - `valid`: it covers this very document, and its certificate leads to a trusted root and was in force.
 * - `chain-unknown`: it covers the document, but the certificate does not lead to a root that is trusted here.
 * - `expired-at-signing`: nothing proves that the certificate was in force when the document was signed.
 * - `revoked`: its issuer had revoked the certificate before.
 * - `not-for-signing`: the certificate or the algorithm is not one that documents may be signed with.
 * - `content-mismatch`: it covers another file, or was changed after signing.
 * - `unparsable`: the file is no signature, or a broken one.
 * - `unchecked`: the means for this kind of signature are missing on the server; check again later.
 */
export const signatureStatuses = [
  'valid',
  'chain-unknown',
  'expired-at-signing',
  'revoked',
  'not-for-signing',
  'content-mismatch',
  'unparsable',
  'unchecked',
] as const;

export type SignatureStatus = (typeof signatureStatuses)[number];

/** The worst first: what a file with several signers is called by. */
const gravity: readonly SignatureStatus[] = [
  'unparsable',
  'content-mismatch',
  'revoked',
  'expired-at-signing',
  'not-for-signing',
  'chain-unknown',
  'unchecked',
  'valid',
];

export function worstStatus(statuses: readonly SignatureStatus[]): SignatureStatus {
  return gravity.find((status) => statuses.includes(status)) ?? 'unparsable';
}
