import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ConfirmSignature } from '@pbnet/validation/signatures';
import { accept, auditSignature } from './accept-signature.ts';
import { readyToSign } from './add-signature.ts';
import type { SignatureOutcome, SignaturesOptions } from './signatures.ts';
import { signaturesRepository } from './signatures.repository.ts';

/** Only warnings are a person's to answer: arithmetic and the chain are not. */
export function confirmSignature(
  options: SignaturesOptions,
  actor: Actor,
  { id, version, words }: ConfirmSignature,
): Promise<SignatureOutcome> {
  const { database, now } = options;
  return database.as(actor, async (tx) => {
    const repository = signaturesRepository(tx);
    const row = await repository.byId(id);
    if (!row) throw new DomainError('not-found', 'not-found');
    if (row.state === 'accepted' && row.confirmedBy === actor.accountId && row.confirmWords === words)
      return { id, state: row.state, status: row.status };
    if (row.state !== 'waiting' || row.status !== 'valid')
      throw new DomainError('rule-broken', 'signature-step-refused');
    const { agreementId, partyId } = row;
    const { agreement, document } = await readyToSign(options, tx, {
      actor,
      agreementId,
      partyId,
      lock: true,
    });
    if (document.versionId !== row.versionId) throw new DomainError('rule-broken', 'signature-former-text');
    const confirmed = { confirmWords: words, confirmedBy: actor.accountId, confirmedAt: now() };
    const changed = await repository.change(id, version, { state: 'accepted', ...confirmed });
    if (!changed) throw new DomainError('conflict', 'signature-step-refused', { current: row.version });
    const before = { state: row.state, status: row.status };
    await auditSignature(tx, actor, {
      agreement,
      action: 'confirm',
      row: { ...row, state: 'accepted' },
      before,
    });
    await accept(options, tx, { actor, row });
    return { id, state: 'accepted', status: row.status };
  });
}
