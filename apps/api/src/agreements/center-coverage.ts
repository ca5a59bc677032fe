import { DomainError, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { placeOf } from './agreement-place.ts';
import { agreementCenters, agreements } from './agreements.tables.ts';

export interface CoveredCenter {
  readonly agreementId: string;
  readonly centerId: number;
  /** The first day; null: from the agreement's beginning. */
  readonly from: Day | null;
}

/** Lets an agreement in force cover one more centre: what was signed for a place to be opened holds for it then. */
export interface CenterCoverage {
  /** Covered already, nothing changes. Throws not-found outside of the actor's place. */
  cover(tx: Transaction, actor: Actor, covered: CoveredCenter): Promise<void>;
}

export function centerCoverage(now: () => Date): CenterCoverage {
  return {
    async cover(tx, actor, { agreementId, centerId, from }) {
      const [agreement] = await tx
        .select()
        .from(agreements)
        .where(eq(agreements.id, agreementId))
        .for('update');
      if (!agreement) throw new DomainError('not-found', 'not-found');
      const { regionId, regionalCenterId } = agreement;
      const added = await tx
        .insert(agreementCenters)
        .values({ agreementId, regionId, regionalCenterId, centerId, coversFrom: from })
        .onConflictDoNothing()
        .returning({ id: agreementCenters.id });
      if (added.length === 0) return;
      await tx
        .update(agreements)
        .set({ version: sql`${agreements.version} + 1`, changedAt: now() })
        .where(eq(agreements.id, agreementId));
      const entity = { entity: 'agreement', entityId: agreementId, place: placeOf(agreement) };
      await audit(tx, actor, { action: 'agreement.cover', ...entity, after: { centerId, coversFrom: from } });
    },
  };
}
