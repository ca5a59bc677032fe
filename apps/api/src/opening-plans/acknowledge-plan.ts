import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { EditionRow } from './opening-plans.repository.ts';
import { openingPlanAcknowledgements } from './opening-plans.tables.ts';

/** Said once; a second time changes nothing. */
export async function acknowledgePlan(
  tx: Transaction,
  actor: Actor,
  { edition, now }: { readonly edition: EditionRow; readonly now: Date },
): Promise<void> {
  const { place } = actor;
  if (place.kind !== 'regional-center') throw new DomainError('forbidden', 'place-forbidden');
  const { regionId, regionalCenterId } = place;
  const added = await tx
    .insert(openingPlanAcknowledgements)
    .values({ editionId: edition.id, regionId, regionalCenterId, byId: actor.accountId, at: now })
    .onConflictDoNothing()
    .returning({ id: openingPlanAcknowledgements.id });
  if (added.length === 1)
    await audit(tx, actor, {
      action: 'opening-plan.acknowledge',
      entity: 'opening-plan',
      entityId: edition.planYear,
      place,
      after: { edition: edition.number },
    });
}
