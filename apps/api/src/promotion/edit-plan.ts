import { DomainError } from '@pbnet/domain';
import { placeIds, type Actor, type Place } from '@pbnet/domain/access';
import type { PromotionPlanContent } from '@pbnet/domain/promotion';
import type { CreatePlan, SavePlan } from '@pbnet/validation/promotion';
import { sql } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { changePlan } from './change-plan.ts';
import type { StepRun } from './desk.ts';
import { promotionRepository } from './promotion.repository.ts';
import type { PromotionPlan } from './promotion.ts';
import { subjectIsThere } from './subjects.ts';

/** Whose the plan is: a regional center's own, or the one that headquarters names; null is headquarters itself. */
async function placeFor(tx: Transaction, { place }: Actor, asked: number | null): Promise<Place> {
  if (place.kind === 'regional-center') return place;
  if (asked === null) {
    if (place.kind === 'network') return place;
    throw new DomainError('forbidden', 'place-forbidden');
  }
  const [row] = await tx.execute<{ regionId: number }>(
    sql`select region_id as "regionId" from regional_centers where id = ${asked}`,
  );
  if (!row) throw new DomainError('not-found', 'not-found');
  return { kind: 'regional-center', regionId: row.regionId, regionalCenterId: asked };
}

async function refuseSubject(tx: Transaction, { subject, subjectId }: PromotionPlanContent): Promise<void> {
  const named = subject === 'resource' || subjectId === null;
  if (!named && !(await subjectIsThere(tx, subject, subjectId)))
    throw new DomainError('rule-broken', 'promotion-subject-unknown');
}

/** Makes the plan; sent twice, it is made once. */
export async function createPlan(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<CreatePlan>,
): Promise<void> {
  const { id, content } = input;
  const repository = promotionRepository(tx);
  const known = await repository.lock(id);
  if (known && !isSame(known, content)) throw new DomainError('conflict', 'stale-edit', { current: known });
  if (known) return;
  await refuseSubject(tx, content);
  const place = await placeFor(tx, actor, input.regionalCenterId);
  const { regionId, regionalCenterId } = placeIds(place);
  const row = { ...content, id, regionId, regionalCenterId, createdBy: actor.accountId };
  const added = await repository.add({ ...row, createdAt: now, changedAt: now });
  if (!added) throw new DomainError('not-found', 'not-found');
  await repository.addStep({
    ...{ plan: { id, regionId, regionalCenterId }, postId: null, command: 'create', state: 'draft' },
    ...{ words: null, actorId: actor.accountId, at: now },
  });
  await audit(tx, actor, {
    ...{ action: 'promotion-plan.create', entity: 'promotion-plan', entityId: id, place, after: content },
  });
}

/** Corrects the plan. What nobody changed leaves no trace. */
export async function savePlan(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<SavePlan>,
): Promise<void> {
  const { id, version, content } = input;
  const known = await promotionRepository(tx).lock(id);
  if (known && isSame(known, content)) return;
  await changePlan(tx, actor, {
    ...{ id, version, command: 'save', change: content, now },
    check: () => refuseSubject(tx, content),
  });
}

function isSame(known: PromotionPlan, content: PromotionPlanContent): boolean {
  const kept: Readonly<Record<string, unknown>> = { ...known };
  return Object.entries(content).every(([name, value]) => isDeepStrictEqual(kept[name], value));
}
