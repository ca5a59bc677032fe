import { hash } from 'node:crypto';
import { and, eq, isNull, max, ne } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import type { TrustList } from './signature-verifier.ts';
import { signatureRevocations, signatureTrustItems, signatureTrustVersions } from './signatures.tables.ts';

/** Of the DER of a name: what certificates and lists of one authority are found by. */
export const nameKey = (name: Uint8Array) => hash('sha256', name, 'hex');

/** Zero before anything was added. */
export async function trustVersion(tx: Transaction): Promise<number> {
  const [row] = await tx
    .select({ version: max(signatureTrustVersions.version) })
    .from(signatureTrustVersions);
  return row?.version ?? 0;
}

/** The trust list as it stands. Revocations are looked up when they are asked for: lists have a hundred thousand lines. */
export async function currentTrustList(database: Database, tx: Transaction): Promise<TrustList> {
  const items = await tx
    .select({ kind: signatureTrustItems.kind, pem: signatureTrustItems.pem })
    .from(signatureTrustItems)
    .where(and(isNull(signatureTrustItems.removedIn), ne(signatureTrustItems.kind, 'revocation-list')));
  const pems = (kind: 'root' | 'intermediate') =>
    items.flatMap((item) => (item.kind === kind ? [item.pem] : []));
  return {
    version: await trustVersion(tx),
    roots: pems('root'),
    intermediates: pems('intermediate'),
    revocations: (issuerName, serial) =>
      database.system(async (asking) => {
        const issuer = nameKey(Buffer.from(issuerName, 'hex'));
        const [list] = await asking
          .select({ nextUpdate: signatureTrustItems.validTo, at: signatureRevocations.at })
          .from(signatureTrustItems)
          .leftJoin(
            signatureRevocations,
            and(
              eq(signatureRevocations.itemId, signatureTrustItems.id),
              eq(signatureRevocations.serial, serial),
            ),
          )
          .where(
            and(
              eq(signatureTrustItems.nameKey, issuer),
              eq(signatureTrustItems.kind, 'revocation-list'),
              isNull(signatureTrustItems.removedIn),
            ),
          );
        if (!list) return null;
        const { nextUpdate, at } = list;
        return { nextUpdate, revoked: () => at && { at } };
      }),
  };
}
