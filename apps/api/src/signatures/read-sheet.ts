import { DomainError } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { isNull, and, eq } from 'drizzle-orm';
import type { SignaturesOptions } from './signatures.ts';
import { signaturesRepository } from './signatures.repository.ts';
import { signatureTrustItems } from './signatures.tables.ts';
import type { SigningSheet } from './signing-sheet.ts';
import { isOwn, mayNotePaper, maySign } from './signing-rules.ts';

/** Everything that the page «Подписи» shows. */
export function readSheet(
  { database, documents, verifier }: SignaturesOptions,
  actor: Actor,
  agreementId: string,
): Promise<SigningSheet> {
  return database.as(actor, async (tx) => {
    const repository = signaturesRepository(tx);
    const agreement = await repository.agreement(agreementId);
    if (!agreement) throw new DomainError('not-found', 'not-found');
    const document = await documents.of(tx, agreementId);
    const parties = await repository.parties(agreementId);
    const all = await repository.kept(agreementId);
    const roots = and(eq(signatureTrustItems.kind, 'root'), isNull(signatureTrustItems.removedIn));
    const turn = parties.find(({ signedOn }) => signedOn === null);
    const signing = document !== null && maySign(actor, agreement);
    const current = (versionId: string) => versionId === document?.versionId;
    return {
      agreementId,
      title: agreement.title,
      number: agreement.number,
      state: agreement.state,
      means: await verifier.means(),
      roots: await tx.$count(signatureTrustItems, roots),
      document: document && {
        versionId: document.versionId,
        fileName: document.fileName,
        sha256: document.sha256,
      },
      parties: parties.map((party) => {
        const next = party.id === turn?.id && agreement.state === 'signing';
        const own = all.filter(({ partyId }) => partyId === party.id);
        return {
          ...party,
          turn: next,
          maySign: next && signing,
          mayNotePaper: next && signing && mayNotePaper(actor, party),
          signatures: own.map(({ partyId: _party, versionId, code: _code, ...kept }) => ({
            ...kept,
            current: current(versionId),
          })),
        };
      }),
      mayConfirm: signing && can(actor, 'agreement.manage'),
      mayRecheck: can(actor, 'signature.add') && isOwn(actor, agreement),
      code: all.find(({ state, versionId }) => state === 'accepted' && current(versionId))?.code ?? null,
    };
  });
}
