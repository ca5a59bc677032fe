import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { and, eq } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { deliveries } from '../mail.tables.ts';

async function change(
  tx: Transaction,
  id: string,
  { from, to, reason }: { readonly from: string; readonly to: string; readonly reason: string | null },
): Promise<void> {
  const changed = await tx
    .update(deliveries)
    .set({ state: to, leftOutReason: reason })
    .where(and(eq(deliveries.id, id), eq(deliveries.state, from)))
    .returning({ id: deliveries.id });
  if (changed.length === 0) throw new DomainError('conflict', 'letter-left-already');
}

/** A regional center gets no letter of this run; the reason stays beside its name. */
export async function leaveOut(
  tx: Transaction,
  actor: Actor,
  { deliveryId, reason }: { readonly deliveryId: string; readonly reason: string },
): Promise<void> {
  await change(tx, deliveryId, { from: 'prepared', to: 'left-out', reason });
  await audit(tx, actor, {
    action: 'delivery.leave-out',
    entity: 'delivery',
    entityId: deliveryId,
    after: { reason },
  });
}

export async function takeBack(tx: Transaction, actor: Actor, deliveryId: string): Promise<void> {
  await change(tx, deliveryId, { from: 'left-out', to: 'prepared', reason: null });
  await audit(tx, actor, { action: 'delivery.take-back', entity: 'delivery', entityId: deliveryId });
}
