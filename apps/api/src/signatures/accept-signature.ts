import type { Day } from '@pbnet/domain';
import type { Actor, Place } from '@pbnet/domain/access';
import type { SignatureState, SignatureStatus } from '@pbnet/domain/signatures';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { SignaturesOptions } from './signatures.ts';
import type { AgreementToSign } from './signatures.repository.ts';

interface Accepted {
  readonly agreementId: string;
  readonly partyId: string;
  readonly route: 'electronic' | 'paper';
  readonly signedOn?: Day | null;
}

/** The signature counts: the agreement moves on in the same transaction. */
export async function accept(
  { progress }: SignaturesOptions,
  tx: Transaction,
  { actor, row }: { readonly actor: Actor; readonly row: Accepted },
): Promise<void> {
  const { agreementId, partyId, route, signedOn } = row;
  if (!signedOn) throw new Error('a signature without a day cannot count');
  await progress.signed(tx, actor, { agreementId, partyId, on: signedOn, route });
}

function placeOf({ regionId, regionalCenterId }: AgreementToSign): Place {
  if (regionId === null) return { kind: 'network' };
  return regionalCenterId === null
    ? { kind: 'region', regionId }
    : { kind: 'regional-center', regionId, regionalCenterId };
}

interface Traced {
  readonly agreement: AgreementToSign;
  readonly action: 'add' | 'add-paper' | 'confirm' | 'recheck';
  readonly row: {
    readonly id: string;
    readonly agreementId: string;
    readonly partyId: string;
    readonly state: SignatureState;
    readonly status?: SignatureStatus | null;
    readonly documentSha256: string;
    readonly signatureSha256?: string | null;
  };
  readonly before?: { readonly state: SignatureState; readonly status: SignatureStatus | null };
}

/** Who signed is a person's name: it stays out of the trail, the file's hash says which signature it was. */
export function auditSignature(
  tx: Transaction,
  actor: Actor,
  { agreement, action, row, before }: Traced,
): Promise<void> {
  const { id, agreementId, partyId, state, status = null, documentSha256, signatureSha256 = null } = row;
  return audit(tx, actor, {
    ...{ action: `signature.${action}`, entity: 'signature', entityId: id, place: placeOf(agreement) },
    ...(before ? { before: { signatureState: before.state, signatureStatus: before.status } } : {}),
    after: {
      agreementId,
      partyId,
      signatureState: state,
      signatureStatus: status,
      documentSha256,
      signatureSha256,
    },
  });
}
