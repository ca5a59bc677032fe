import type { CertificateFacts, SignerReport } from './signature-report.ts';

/**
 * accepted: it counts. waiting: a person reads the warnings and says yes, or the check could not be finished yet.
 * refused: it does not count and stays for the record.
 */
export const signatureStates = ['accepted', 'waiting', 'refused'] as const;

export type SignatureState = (typeof signatureStates)[number];

/** What a person has to say yes to before a sound signature counts for the party. */
export type SignatureWarning =
  | 'inn-differs'
  | 'ogrn-differs'
  | 'organization-unnamed'
  | 'signatory-differs'
  | 'certificate-used'
  | 'time-claimed-later'
  | 'certificate-not-in-force-at-claimed-time';

export interface ExpectedSigner {
  readonly inn: string | null;
  readonly ogrn: string | null;
  /** As the agreement names who signs for the party; empty where it does not. */
  readonly signatoryName: string;
  /** Thumbprints of certificates that have signed this document for other parties. */
  readonly usedCertificates: readonly string[];
}

/** Words of a name without initials' points: «И. И. Иванов» has «иванов», «и», «и». */
function nameParts(name: string): readonly string[] {
  return name
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .split(/[\s.,]+/)
    .filter((part) => part !== '');
}

/** Every word of the shorter name begins one of the longer: «Иванов И. И.» is «Иванов Иван Иванович». */
export function sameName(one: string, other: string): boolean {
  const [short = [], long = []] = [nameParts(one), nameParts(other)].toSorted((a, b) => a.length - b.length);
  const left = [...long];
  return short.every((part) => {
    const at = left.findIndex((word) => word.startsWith(part) || part.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** An agreement names the signatory in the nominative or not at all; a certificate may name an organization only. */
function signatoryDiffers(
  { signatoryName }: ExpectedSigner,
  { name, organization }: CertificateFacts,
): boolean {
  if (signatoryName.trim() === '' || name === '' || name === organization) return false;
  return !sameName(signatoryName, name);
}

export function signatureWarnings(
  { certificate, notes }: Pick<SignerReport, 'certificate' | 'notes'>,
  expected: ExpectedSigner,
): readonly SignatureWarning[] {
  if (!certificate) return ['organization-unnamed'];
  const warnings: SignatureWarning[] = [];
  const { inn, ogrn, thumbprint } = certificate;
  if (inn !== null && expected.inn !== null && inn !== expected.inn) warnings.push('inn-differs');
  if (ogrn !== null && expected.ogrn !== null && ogrn !== expected.ogrn) warnings.push('ogrn-differs');
  const told = (inn !== null && expected.inn !== null) || (ogrn !== null && expected.ogrn !== null);
  if (!told) warnings.push('organization-unnamed');
  if (signatoryDiffers(expected, certificate)) warnings.push('signatory-differs');
  if (expected.usedCertificates.includes(thumbprint)) warnings.push('certificate-used');
  for (const note of ['time-claimed-later', 'certificate-not-in-force-at-claimed-time'] as const)
    if (notes.includes(note)) warnings.push(note);
  return warnings;
}

/** How well a signer fits the party: its numbers first, then the name. */
export function fitness(signer: SignerReport, expected: ExpectedSigner): number {
  const { certificate } = signer;
  if (!certificate) return -1;
  const numbers = certificate.inn !== null && certificate.inn === expected.inn ? 2 : 0;
  const registered = certificate.ogrn !== null && certificate.ogrn === expected.ogrn ? 2 : 0;
  const named = expected.signatoryName !== '' && sameName(expected.signatoryName, certificate.name) ? 1 : 0;
  const used = expected.usedCertificates.includes(certificate.thumbprint) ? -3 : 0;
  return numbers + registered + named + used;
}
