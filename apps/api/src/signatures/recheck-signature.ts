import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { SignatureCommand } from '@pbnet/validation/signatures';
import { accept, auditSignature } from './accept-signature.ts';
import { expectedOf } from './add-signature.ts';
import type { SignatureOutcome, SignaturesOptions } from './signatures.ts';
import { signaturesRepository } from './signatures.repository.ts';
import { judge } from './signing-rules.ts';
import { currentTrustList } from './trust-list.ts';

/**
 * The result is written beside the former ones. What counted still counts: an agreement does not fall by itself, the
 * screen shows what the check says now. What waited for the check counts when it is its party's turn.
 */
export async function recheckSignature(
  options: SignaturesOptions,
  actor: Actor,
  { id, version }: SignatureCommand,
): Promise<SignatureOutcome> {
  const { database, documents, verifier, now } = options;

  const { signature, bytes, trust, receivedAt } = await database.as(actor, async (tx) => {
    const row = await signaturesRepository(tx).byId(id);
    if (!row?.signature) throw new DomainError('not-found', 'not-found');
    const document = await documents.of(tx, row.agreementId);
    if (document?.versionId !== row.versionId) throw new DomainError('rule-broken', 'signature-former-text');
    const found = { signature: row.signature, receivedAt: row.receivedAt };
    return { ...found, bytes: await document.bytes(), trust: await currentTrustList(database, tx) };
  });
  const checkedAt = now();
  const report = await verifier.verify({ document: bytes, signature, trust, receivedAt, checkedAt });

  return database.as(actor, async (tx) => {
    const repository = signaturesRepository(tx);
    const row = await repository.byId(id);
    const agreement = row && (await repository.agreement(row.agreementId, true));
    if (!row || !agreement) throw new DomainError('not-found', 'not-found');
    const { partyId, versionId, regionId, regionalCenterId } = row;
    const parties = await repository.parties(row.agreementId);
    const party = parties.find((each) => each.id === partyId);
    const used = await repository.usedCertificates(versionId, partyId);
    const expected = party
      ? expectedOf(party, used)
      : { inn: null, ogrn: null, signatoryName: '', usedCertificates: used };
    const judged = judge(report, expected, receivedAt);
    const turn =
      agreement.state === 'signing' && parties.find(({ signedOn }) => signedOn === null)?.id === partyId;
    const counts = judged.state === 'accepted' && !turn ? 'waiting' : judged.state;
    const state = row.state === 'accepted' ? 'accepted' : counts;
    const { status, signer, warnings, signedOn } = judged;
    const kept = row.state === 'accepted' ? {} : { signer, warnings, signedOn };
    const changed = await repository.change(id, version, { state, status, report, checkedAt, ...kept });
    if (!changed) throw new DomainError('conflict', 'signature-step-refused', { current: row.version });
    const { accountId: actorId } = actor;
    await repository.addCheck({
      signatureId: id,
      regionId,
      regionalCenterId,
      status,
      report,
      actorId,
      at: checkedAt,
    });
    const before = { state: row.state, status: row.status };
    await auditSignature(tx, actor, { agreement, action: 'recheck', row: { ...row, state, status }, before });
    if (state === 'accepted' && row.state !== 'accepted')
      await accept(options, tx, { actor, row: { ...row, signedOn } });
    return { id, state, status };
  });
}
