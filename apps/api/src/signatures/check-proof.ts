import type { Day } from '@pbnet/domain';
import { eq, and } from 'drizzle-orm';
import { readCode } from './signature-code.ts';
import type { SignaturesOptions } from './signatures.ts';
import { signaturesRepository } from './signatures.repository.ts';
import { agreementSignatures as table } from './signatures.tables.ts';

/** A signature as a stranger with the code sees it: who signed for whom stands on the sheet in his hands anyway. */
export interface CheckedSignature {
  readonly party: string;
  readonly route: 'electronic' | 'paper';
  readonly signerName: string;
  readonly signerPost: string;
  readonly signedOn: Day | null;
  /** Serial number of the certificate; null on paper. */
  readonly serial: string | null;
  readonly issuer: string | null;
  /** The last check still finds it sound. */
  readonly sound: boolean;
}

export interface CheckedProof {
  readonly title: string;
  readonly number: string | null;
  /** SHA-256 of what was signed: whoever has the file compares. */
  readonly documentSha256: string;
  /** Every party has signed and the agreement came into force, whatever became of it since. */
  readonly complete: boolean;
  readonly signatures: readonly CheckedSignature[];
}

export async function checkProof(
  { database, guesses }: SignaturesOptions,
  typed: string,
): Promise<CheckedProof | null> {
  return guesses.look('signature-proof', () => {
    const code = readCode(typed);
    if (code === null) return Promise.resolve(null);
    return database.system(async (tx) => {
      const [found] = await tx.select().from(table).where(eq(table.code, code));
      if (found?.state !== 'accepted') return null;
      const repository = signaturesRepository(tx);
      const agreement = await repository.agreement(found.agreementId);
      if (!agreement) return null;
      const rows = await tx
        .select()
        .from(table)
        .where(and(eq(table.versionId, found.versionId), eq(table.state, 'accepted')))
        .orderBy(table.receivedAt);
      const parties = await repository.parties(found.agreementId);
      return {
        title: agreement.title,
        number: agreement.number,
        documentSha256: found.documentSha256,
        complete: parties.length > 0 && parties.every(({ id }) => rows.some(({ partyId }) => partyId === id)),
        signatures: rows.toSorted(inOrderOf(parties)).map(({ report, signer, status, ...row }) => {
          const certificate = report?.signers[signer ?? 0]?.certificate;
          return {
            party: row.partyName,
            route: row.route,
            signerName: row.signerName,
            signerPost: row.signerPost,
            signedOn: row.signedOn,
            serial: certificate?.serial ?? null,
            issuer: certificate?.issuer ?? null,
            sound: status === null || status === 'valid',
          };
        }),
      };
    });
  });
}

/** As the parties sign; what two of them handed in may have come at the same moment. */
function inOrderOf(parties: readonly { readonly id: string }[]) {
  const place = (partyId: string) => parties.findIndex(({ id }) => id === partyId);
  return (one: { partyId: string }, other: { partyId: string }) => place(one.partyId) - place(other.partyId);
}
