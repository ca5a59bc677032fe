import type { SignatureNote, SignatureStatus } from '@pbnet/domain/signatures';

/** md5, sha1, ГОСТ Р 34.11-94: no longer hashes that a document may be signed over. */
export const weakDigests: ReadonlySet<string> = new Set([
  '1.2.840.113549.2.5',
  '1.3.14.3.2.26',
  '1.2.643.2.2.9',
]);

interface ChainFailure {
  readonly status: SignatureStatus;
  readonly notes: readonly SignatureNote[];
}

/** Why a certificate is not believed, from what openssl 3 prints. The signature itself fits the document. */
export function chainFailure(words: string): ChainFailure {
  if (/certificate (?:has expired|is not yet valid)/.test(words))
    return { status: 'expired-at-signing', notes: [] };
  if (/(?:CA|EE) (?:md|key) too (?:weak|small)/.test(words))
    return { status: 'not-for-signing', notes: ['weak-algorithm'] };
  if (/:ess[ _]/i.test(words)) return { status: 'chain-unknown', notes: ['certificate-substituted'] };
  return { status: 'chain-unknown', notes: [] };
}
