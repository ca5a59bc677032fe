import { placeIds, type Actor } from '@pbnet/domain/access';
import type { LookKind } from '@pbnet/domain/readers';
import { sql } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import type { Transaction } from '../../database.ts';
import { readerLookups } from '../readers.tables.ts';

export interface Look {
  readonly what: LookKind;
  readonly reason?: string;
}

/** Writes down who looked at whom, in the transaction that shows it. */
export async function noteLooks(
  tx: Transaction,
  actor: Actor,
  { readerIds, what, reason = '' }: Look & { readonly readerIds: readonly string[] },
): Promise<void> {
  if (readerIds.length === 0) return;
  const { accountId: actorId, role: actorRole } = actor;
  const row = { actorId, actorRole, ...placeIds(actor.place), what, reason };
  await asOwner(tx, () =>
    tx.insert(readerLookups).values(readerIds.map((readerId) => ({ ...row, readerId }))),
  );
}

/** A card that is opened again within ten minutes is one look. */
export async function noteCard(tx: Transaction, actor: Actor, readerId: string): Promise<void> {
  const again = await asOwner(tx, () =>
    tx.execute(sql`
      select 1 from reader_lookups where actor_id = ${actor.accountId} and reader_id = ${readerId}
        and what = 'card' and at > now() - interval '10 minutes' limit 1`),
  );
  if (again.length === 0) await noteLooks(tx, actor, { readerIds: [readerId], what: 'card' });
}
