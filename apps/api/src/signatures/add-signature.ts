import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { megabyte } from '@pbnet/domain/files';
import type { ExpectedSigner, SignatureReport } from '@pbnet/domain/signatures';
import type { AddSignature } from '@pbnet/validation/signatures';
import { hash } from 'node:crypto';
import type { Transaction } from '../database.ts';
import { accept, auditSignature } from './accept-signature.ts';
import { largestSignature } from './signature-bytes.ts';
import { newCode } from './signature-code.ts';
import type { SignatureOutcome, SignaturesOptions } from './signatures.ts';
import { signaturesRepository, type PartyToSign } from './signatures.repository.ts';
import { judge, maySign, turnOf } from './signing-rules.ts';
import { currentTrustList } from './trust-list.ts';

export function expectedOf(party: PartyToSign, usedCertificates: readonly string[]): ExpectedSigner {
  const { inn, ogrn, signatoryName } = party;
  return { inn, ogrn, signatoryName, usedCertificates };
}

/** The agreement, the party whose turn it is and what it signs; throws in words where this is not to be signed now. */
export async function readyToSign(
  { documents }: SignaturesOptions,
  tx: Transaction,
  {
    actor,
    agreementId,
    partyId,
    lock = false,
  }: { actor: Actor; agreementId: string; partyId: string; lock?: boolean },
) {
  const repository = signaturesRepository(tx);
  const agreement = await repository.agreement(agreementId, lock);
  if (!agreement) throw new DomainError('not-found', 'not-found');
  if (agreement.state !== 'signing') throw new DomainError('rule-broken', 'agreement-not-in-signing');
  if (!maySign(actor, agreement)) throw new DomainError('forbidden', 'place-forbidden');
  const party = turnOf(await repository.parties(agreementId), partyId);
  const document = await documents.of(tx, agreementId);
  if (!document) throw new DomainError('rule-broken', 'signature-document-missing');
  const used = await repository.usedCertificates(document.versionId, partyId);
  return { agreement, party, document, expected: expectedOf(party, used) };
}

/** The check runs between two transactions: openssl is not waited for with a lock in hand. */
export async function addElectronic(
  options: SignaturesOptions,
  actor: Actor,
  input: AddSignature,
): Promise<SignatureOutcome> {
  const { database, verifier, now } = options;
  const { id, agreementId, partyId, fileName } = input;
  const signature = new Uint8Array(Buffer.from(input.content, 'base64'));
  if (signature.byteLength > largestSignature)
    throw new DomainError('rule-broken', 'signature-too-large', { megabytes: largestSignature / megabyte });
  const signatureSha256 = hash('sha256', signature, 'hex');
  const asked = { actor, agreementId, partyId };

  const before = await database.as(actor, async (tx) => {
    const repository = signaturesRepository(tx);
    const done = await repository.byId(id);
    if (done) return { done } as const;
    const { document } = await readyToSign(options, tx, asked);
    const { versionId } = document;
    if (await repository.sameFile({ partyId, versionId, signatureSha256 }))
      throw new DomainError('rule-broken', 'signature-already-here');
    return { versionId, bytes: await document.bytes(), trust: await currentTrustList(database, tx) } as const;
  });
  if ('done' in before) return { id, state: before.done.state, status: before.done.status };

  const receivedAt = now();
  const { bytes, trust, versionId } = before;
  const report: SignatureReport = await verifier.verify({
    ...{ document: bytes, signature, trust, receivedAt, checkedAt: receivedAt },
  });

  return database.as(actor, async (tx) => {
    const { agreement, party, document, expected } = await readyToSign(options, tx, { ...asked, lock: true });
    if (document.versionId !== versionId || document.sha256 !== report.documentSha256)
      throw new DomainError('conflict', 'signature-document-changed');
    const { state, ...judged } = judge(report, expected, receivedAt);
    const row = {
      ...{ id, agreementId, partyId, partyName: party.name, route: 'electronic' as const, versionId },
      ...{ regionId: agreement.regionId, regionalCenterId: agreement.regionalCenterId },
      ...{ documentSha256: report.documentSha256, fileName, signature, signatureSha256, report },
      ...{ receivedBy: actor.accountId, receivedAt, checkedAt: receivedAt, code: newCode() },
      ...judged,
      state,
    };
    await signaturesRepository(tx).add(row);
    await auditSignature(tx, actor, { agreement, action: 'add', row });
    if (state === 'accepted') await accept(options, tx, { actor, row });
    return { id, state, status: judged.status };
  });
}
