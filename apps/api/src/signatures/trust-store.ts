import { DomainError } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import type { RemoveTrusted } from '@pbnet/validation/signatures';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import { readTrusted, type TrustItem } from './read-trusted.ts';
import type { SignatureVerifier, VerifierMeans } from './signature-verifier.ts';
import {
  signatureRevocations,
  signatureTrustItems as items,
  signatureTrustVersions,
} from './signatures.tables.ts';
import { trustVersion } from './trust-list.ts';

export interface TrustedItem {
  readonly id: string;
  readonly kind: 'root' | 'intermediate' | 'revocation-list';
  readonly name: string;
  readonly issuer: string;
  readonly gost: boolean;
  /** SHA-256, hexadecimal: what is compared with the authority's own page. */
  readonly thumbprint: string;
  /** ISO moments; of a list when it was issued and when the next one was promised. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Of a list: how many certificates it revokes. */
  readonly revoked: number;
  readonly addedAt: string;
  readonly addedBy: string | null;
}

export interface TrustSheet {
  readonly version: number;
  readonly means: VerifierMeans;
  readonly items: readonly TrustedItem[];
  readonly mayManage: boolean;
}

export interface TrustedFile {
  /** Certificates, or a list of revoked ones: DER or PEM. */
  readonly bytes: Uint8Array;
  /** The version of the trust list that the person sees. */
  readonly version: number;
}

export interface TrustStore {
  sheet(actor: Actor): Promise<TrustSheet>;
  /** Everything in the file or nothing. A newer list of an authority takes the place of its older one. */
  add(actor: Actor, input: TrustedFile): Promise<{ readonly version: number; readonly added: number }>;
  remove(actor: Actor, input: RemoveTrusted): Promise<{ readonly version: number }>;
}

export interface TrustStoreOptions {
  readonly database: Database;
  readonly verifier: SignatureVerifier;
  readonly now: () => Date;
}

async function nextVersion(
  tx: Transaction,
  actor: Actor,
  { seen, at }: { seen: number; at: Date },
): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(7205231)`);
  const current = await trustVersion(tx);
  if (current !== seen) throw new DomainError('conflict', 'trust-changed', { current });
  await tx.insert(signatureTrustVersions).values({ version: current + 1, actorId: actor.accountId, at });
  return current + 1;
}

const pemsOf = (tx: Transaction, nameKey: string) =>
  tx
    .select({ pem: items.pem })
    .from(items)
    .where(
      and(eq(items.nameKey, nameKey), inArray(items.kind, ['root', 'intermediate']), isNull(items.removedIn)),
    );

export function trustStore({ database, verifier, now }: TrustStoreOptions): TrustStore {
  /** A list is believed by the signature of an authority that is on the trust list or comes in the same file. */
  async function checkLists(actor: Actor, found: readonly TrustItem[]): Promise<void> {
    const { gost } = await verifier.means();
    for (const list of found.filter(({ kind }) => kind === 'revocation-list')) {
      if (list.gost && !gost) throw new DomainError('rule-broken', 'trust-gost-missing');
      const known = await database.as(actor, (tx) => pemsOf(tx, list.nameKey));
      const together = found.filter((item) => item.kind !== list.kind && item.nameKey === list.nameKey);
      const authorities = [...known, ...together].map(({ pem }) => pem);
      if (!(await verifier.isListOf(list.pem, authorities)))
        throw new DomainError('rule-broken', 'trust-issuer-unknown', { name: list.name });
    }
  }

  async function put(tx: Transaction, item: TrustItem, stamp: { version: number; at: Date; by: string }) {
    const { revoked, ...facts } = item;
    if (item.kind === 'revocation-list') {
      const same = and(eq(items.nameKey, item.nameKey), eq(items.kind, item.kind), isNull(items.removedIn));
      const [older] = await tx
        .update(items)
        .set({ removedIn: stamp.version })
        .where(same)
        .returning({ validFrom: items.validFrom });
      if (older && older.validFrom > item.validFrom)
        throw new DomainError('rule-broken', 'trust-list-older', { name: item.name });
    }
    const [row] = await tx
      .insert(items)
      .values({ ...facts, addedIn: stamp.version, addedBy: stamp.by, addedAt: stamp.at })
      .returning({ id: items.id });
    if (!row) throw new Error('a trusted certificate was not recorded');
    // A serial may stand twice in a list; the earlier day counts.
    const bySerial = new Map<string, Date>();
    for (const { serial, at } of revoked) {
      const known = bySerial.get(serial);
      if (!known || at < known) bySerial.set(serial, at);
    }
    const lines = [...bySerial].map(([serial, at]) => ({ itemId: row.id, serial, at }));
    for (let from = 0; from < lines.length; from += 5000)
      await tx.insert(signatureRevocations).values(lines.slice(from, from + 5000));
    return row.id;
  }

  return {
    sheet: (actor) =>
      database.as(actor, async (tx) => ({
        version: await trustVersion(tx),
        means: await verifier.means(),
        mayManage: can(actor, 'signature-trust.manage'),
        items: (
          await tx
            .select({
              ...{ id: items.id, kind: items.kind, name: items.name, issuer: items.issuer, gost: items.gost },
              ...{ thumbprint: items.thumbprint, validFrom: items.validFrom, validTo: items.validTo },
              addedAt: items.addedAt,
              addedBy: sql<string | null>`(select display_name from accounts where id = ${items.addedBy})`,
              revoked: sql<number>`(select count(*)::int from signature_revocations where item_id = signature_trust_items.id)`,
            })
            .from(items)
            .where(isNull(items.removedIn))
            .orderBy(asc(items.kind), asc(items.name), asc(items.addedAt))
        ).map((item) => ({
          ...item,
          validFrom: item.validFrom.toISOString(),
          validTo: item.validTo?.toISOString() ?? null,
          addedAt: item.addedAt.toISOString(),
        })),
      })),

    async add(actor, input) {
      const found = await readTrusted(input.bytes);
      await checkLists(actor, found);
      return database.as(actor, async (tx) => {
        const at = now();
        const here = await tx
          .select({ thumbprint: items.thumbprint })
          .from(items)
          .where(isNull(items.removedIn));
        const known = new Set(here.map(({ thumbprint }) => thumbprint));
        const fresh = [...new Map(found.map((item) => [item.thumbprint, item])).values()].filter(
          ({ thumbprint }) => !known.has(thumbprint),
        );
        if (fresh.length === 0) throw new DomainError('rule-broken', 'trust-already');
        const version = await nextVersion(tx, actor, { seen: input.version, at });
        for (const item of fresh) {
          const id = await put(tx, item, { version, at, by: actor.accountId });
          const { kind, name, thumbprint } = item;
          await audit(tx, actor, {
            ...{ action: 'signature-trust.add', entity: 'signature-trust', entityId: id },
            after: { kind, name, thumbprint, trustVersion: version },
          });
        }
        return { version, added: fresh.length };
      });
    },

    remove: (actor, { id, version: seen, reason }) =>
      database.as(actor, async (tx) => {
        const version = await nextVersion(tx, actor, { seen, at: now() });
        const [row] = await tx
          .update(items)
          .set({ removedIn: version, removeReason: reason })
          .where(and(eq(items.id, id), isNull(items.removedIn)))
          .returning({ kind: items.kind, name: items.name, thumbprint: items.thumbprint });
        if (!row) throw new DomainError('not-found', 'not-found');
        const { kind, name, thumbprint } = row;
        await audit(tx, actor, {
          ...{ action: 'signature-trust.remove', entity: 'signature-trust', entityId: id },
          before: { kind, name, thumbprint },
          after: { reason, trustVersion: version },
        });
        return { version };
      }),
  };
}
