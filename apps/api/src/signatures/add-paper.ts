import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import type { AddPaperSignature } from '@pbnet/validation/signatures';
import { accept, auditSignature } from './accept-signature.ts';
import { readyToSign } from './add-signature.ts';
import { scanOwner, scanPurpose } from './signature-scans.ts';
import { newCode } from './signature-code.ts';
import type { SignatureOutcome, SignaturesOptions } from './signatures.ts';
import { signaturesRepository } from './signatures.repository.ts';
import { mayNotePaper } from './signing-rules.ts';

/** Counts at once, like a valid electronic one: a scan is there, and it is written where the sheet itself lies. */
export function addPaper(
  options: SignaturesOptions,
  actor: Actor,
  input: AddPaperSignature,
): Promise<SignatureOutcome> {
  const { id, agreementId, partyId, ...told } = input;
  const { database, storedFiles, now } = options;
  return database.as(actor, async (tx) => {
    const repository = signaturesRepository(tx);
    const done = await repository.byId(id);
    if (done) return { id, state: done.state, status: done.status };
    const asked = { actor, agreementId, partyId, lock: true };
    const { agreement, party, document } = await readyToSign(options, tx, asked);
    if (!mayNotePaper(actor, party)) throw new DomainError('forbidden', 'signature-paper-headquarters');
    const receivedAt = now();
    if (told.signedOn > dayIn(networkTimeZone, receivedAt))
      throw new DomainError('rule-broken', 'agreement-signed-ahead', { day: told.signedOn });
    const { versionId, sha256: documentSha256 } = document;
    const scans = await storedFiles.list(tx, scanPurpose, scanOwner(partyId, versionId));
    if (scans.length === 0) throw new DomainError('rule-broken', 'signature-scan-missing');
    const { regionId, regionalCenterId } = agreement;
    const row = {
      ...{
        id,
        agreementId,
        partyId,
        partyName: party.name,
        regionId,
        regionalCenterId,
        versionId,
        documentSha256,
      },
      ...{ route: 'paper' as const, state: 'accepted' as const, receivedBy: actor.accountId, receivedAt },
      ...told,
      code: newCode(),
    };
    await repository.add(row);
    await auditSignature(tx, actor, { agreement, action: 'add-paper', row });
    await accept(options, tx, { actor, row });
    return { id, state: 'accepted', status: null };
  });
}
