import { addDays, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import type { GrantEntitlement, RevokeEntitlement } from '@pbnet/validation/readers';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import type { Today } from '../../network/today.ts';
import { entitlements } from '../readers.tables.ts';
import { heldReader, traceOf } from './reader-of.ts';

/** Reading at home by a decision of headquarters; sent twice with the same id, there is one grant. */
export function granter(today: Today) {
  return async (tx: Transaction, actor: Actor, input: GrantEntitlement): Promise<void> => {
    const { id, readerId, collectionId, itemId, lastDay, reason } = input;
    const reader = await heldReader(tx, readerId);
    if (lastDay !== null && lastDay < today()) throw new DomainError('rule-broken', 'reader-term-past');
    if (collectionId !== null) await refuseUnknown(tx, collectionId);
    if (itemId !== null) await refuseUnknownItem(tx, itemId);
    const added = await asOwner(tx, () =>
      tx
        .insert(entitlements)
        .values({
          ...{ id, readerId, collectionId, itemId, reason, grantedById: actor.accountId },
          validTo:
            lastDay === null
              ? null
              : sql`${addDays(lastDay, 1)}::date::timestamp at time zone ${networkTimeZone}`,
        })
        .onConflictDoNothing()
        .returning({ id: entitlements.id }),
    );
    if (added.length === 0) return;
    await audit(tx, actor, {
      ...{ action: 'reader.grant', ...traceOf(reader) },
      after: { ...namedOf(input), lastDay, reason },
    });
  };
}

type Named = Pick<GrantEntitlement, 'collectionId' | 'itemId'>;

const namedOf = ({ collectionId, itemId }: Named) => (itemId === null ? { collectionId } : { itemId });

async function refuseUnknownItem(tx: Transaction, itemId: string): Promise<void> {
  const found = await tx.execute(sql`
    select 1 from resource_items i join collections c on c.id = i.collection_id
    where i.id = ${itemId} and c.archived_at is null`);
  if (found.length === 0) throw new DomainError('rule-broken', 'reader-item-unknown');
}

async function refuseUnknown(tx: Transaction, collectionId: number): Promise<void> {
  const found = await tx.execute(sql`
    select 1 from collections where id = ${collectionId} and archived_at is null`);
  if (found.length === 0) throw new DomainError('not-found', 'not-found');
}

/** Ends the grant with the reader's next page; once ended, nothing happens. */
export async function revoke(
  tx: Transaction,
  actor: Actor,
  { id, readerId, reason }: RevokeEntitlement,
): Promise<void> {
  const reader = await heldReader(tx, readerId);
  const ended = await asOwner(tx, () =>
    tx
      .update(entitlements)
      .set({ revokedAt: sql`now()` })
      .where(
        and(eq(entitlements.id, id), eq(entitlements.readerId, readerId), isNull(entitlements.revokedAt)),
      )
      .returning({ collectionId: entitlements.collectionId, itemId: entitlements.itemId }),
  );
  const [grant] = ended;
  if (!grant) return;
  await audit(tx, actor, {
    ...{ action: 'reader.revoke', ...traceOf(reader) },
    before: namedOf(grant),
    after: { reason },
  });
}
