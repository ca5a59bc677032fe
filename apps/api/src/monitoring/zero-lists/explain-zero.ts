import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ExplainZero } from '@pbnet/validation/monitoring';
import { and, eq } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { accessCenters } from '../../network/network.tables.ts';
import { formOf } from '../indicators/form.ts';
import { centerReports } from '../monitoring.tables.ts';
import { matteringCodes } from './mattering-codes.ts';
import { zeroExplanationRepository } from './zero-explanation.repository.ts';
import { zeroListRepository } from './zero-list.repository.ts';

/**
 * Keeps the answer in the actor's rights. A list belongs to the place where the centre was in that month: a centre
 * that has moved since is still answered for by the regional center that it left. Throws DomainError forbidden for
 * a centre that was elsewhere, rule-broken for one that is not on the month's list.
 */
export async function explainZero(
  tx: Transaction,
  actor: Actor,
  { version, ...answer }: ExplainZero,
): Promise<{ readonly version: number }> {
  const place = await placeOfListed(tx, answer);
  const explanations = zeroExplanationRepository(tx);
  const before = await explanations.of(answer);
  const row = { ...answer, ...place, actorId: actor.accountId };
  const kept = version === 0 ? await explanations.add(row) : await explanations.change(row, version);
  if (!kept) {
    const { reason, words, version: current } = (await explanations.of(answer)) ?? { version: 0 };
    throw new DomainError('conflict', 'stale-edit', { current: { reason, words, version: current } });
  }
  await audit(tx, actor, {
    action: 'zero-list.explain',
    entity: 'zero-explanation',
    entityId: `${answer.centerId}:${answer.month}`,
    place: { kind: 'center', centerId: answer.centerId, ...place },
    before: before ? { reason: before.reason, words: before.words } : null,
    after: { reason: answer.reason, words: answer.words },
  });
  return { version: version + 1 };
}

async function placeOfListed(tx: Transaction, { month, centerId }: Pick<ExplainZero, 'month' | 'centerId'>) {
  // Row-level security shows the reports of the actor's place alone, each where its centre was in the month.
  const [place] = await tx
    .select({ regionId: centerReports.regionId, regionalCenterId: centerReports.regionalCenterId })
    .from(centerReports)
    .where(and(eq(centerReports.month, month), eq(centerReports.centerId, centerId)));
  if (!place) throw await withoutReport(tx, centerId);
  const codes = matteringCodes((await formOf(tx, month)).indicators);
  const [listed] = await zeroListRepository(tx).listed(month, codes, { centerId });
  if (!listed) throw new DomainError('rule-broken', 'not-on-zero-list');
  return place;
}

/** A centre of the actor's own was elsewhere in the month or owed no report; any other is foreign. */
async function withoutReport(tx: Transaction, centerId: number): Promise<DomainError> {
  const [own] = await tx
    .select({ id: accessCenters.id })
    .from(accessCenters)
    .where(eq(accessCenters.id, centerId));
  return own
    ? new DomainError('rule-broken', 'not-on-zero-list')
    : new DomainError('forbidden', 'place-forbidden');
}
