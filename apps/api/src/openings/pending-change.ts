import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';
import type { PlannedOpening } from './opening.ts';
import { openingsRepository } from './openings.repository.ts';

/** A step that both sides agree on waits until they agree on the card itself. */
export async function refusePendingChange(tx: Transaction, openingId: string): Promise<void> {
  const changes = await openingsRepository(tx).changes(openingId);
  if (changes.some(({ state }) => state === 'pending'))
    throw new DomainError('rule-broken', 'opening-change-pending');
}

export interface Ending {
  readonly opening: Pick<PlannedOpening, 'id'>;
  readonly now: Date;
}

/** With the proposal ends the wish to change it. */
export async function endPendingChange(
  tx: Transaction,
  actor: Actor,
  { opening, now }: Ending,
): Promise<void> {
  const repository = openingsRepository(tx);
  const pending = (await repository.changes(opening.id)).find(({ state }) => state === 'pending');
  if (!pending) return;
  await repository.endChange(pending.id, {
    state: 'cancelled',
    decidedById: actor.accountId,
    decidedAt: now,
  });
}
