import { DomainError, dayIn, type Day } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import {
  fitness,
  signatureWarnings,
  type ExpectedSigner,
  type SignatureReport,
  type SignatureState,
  type SignatureStatus,
  type SignatureWarning,
  type SignerReport,
} from '@pbnet/domain/signatures';
import type { AgreementToSign, PartyToSign } from './signatures.repository.ts';

/** The agreement's own regional center, or headquarters: a region's other centers only read. */
export function isOwn({ place }: Actor, { regionalCenterId }: AgreementToSign): boolean {
  if (place.kind === 'network') return true;
  return place.kind === 'regional-center' && place.regionalCenterId === regionalCenterId;
}

export function maySign(actor: Actor, agreement: AgreementToSign): boolean {
  return can(actor, 'signature.add') && isOwn(actor, agreement) && agreement.state === 'signing';
}

/** What is on paper nobody can compute: headquarters' own signature is noted by headquarters. */
export function mayNotePaper(actor: Actor, { role }: PartyToSign): boolean {
  return role !== 'presidential-library' || actor.place.kind === 'network';
}

/** The party that signs next; throws in words for anybody else. */
export function turnOf(parties: readonly PartyToSign[], partyId: string): PartyToSign {
  const party = parties.find(({ id }) => id === partyId);
  if (!party) throw new DomainError('not-found', 'not-found');
  const turn = parties.find(({ signedOn }) => signedOn === null);
  if (turn?.id !== partyId)
    throw new DomainError('rule-broken', 'agreement-not-your-turn', { party: turn?.name ?? '' });
  return party;
}

export interface Judged {
  readonly state: SignatureState;
  readonly status: SignatureStatus;
  /** Which signer of the file is the party's; null where there is none. */
  readonly signer: number | null;
  readonly warnings: readonly SignatureWarning[];
  readonly signedOn: Day | null;
  readonly signerName: string;
  readonly signerPost: string;
}

const unfinished: readonly SignatureStatus[] = ['chain-unknown', 'unchecked'];

/** The day that a stamp proves, else that the signer's clock claims where that is possible, else that of the receipt. */
function daySigned({ stampedAt, claimedAt, notes }: SignerReport, receivedAt: Date): Day {
  const claim = notes.includes('time-claimed-later') ? null : claimedAt;
  return dayIn(networkTimeZone, new Date(stampedAt ?? claim ?? receivedAt));
}

/** What the report of a file means for the party that it was handed in for. */
export function judge(report: SignatureReport, expected: ExpectedSigner, receivedAt: Date): Judged {
  const ranked = report.signers
    .map((signer, index) => ({ signer, index, fits: fitness(signer, expected) }))
    .toSorted((one, other) => other.fits - one.fits);
  const [best] = ranked;
  const foreign = report.attached && report.status === 'content-mismatch';
  if (!best || foreign)
    return {
      ...{
        state: 'refused',
        status: report.status,
        signer: best?.index ?? null,
        warnings: [],
        signedOn: null,
      },
      signerName: best?.signer.certificate?.name ?? '',
      signerPost: best?.signer.certificate?.post ?? '',
    };
  const { status, certificate } = best.signer;
  const warnings = signatureWarnings(best.signer, expected);
  const sound = warnings.length === 0 ? 'accepted' : 'waiting';
  return {
    state: status === 'valid' ? sound : unfinished.includes(status) ? 'waiting' : 'refused',
    status,
    signer: best.index,
    warnings,
    signedOn: daySigned(best.signer, receivedAt),
    signerName: certificate?.name ?? '',
    signerPost: certificate?.post ?? '',
  };
}
