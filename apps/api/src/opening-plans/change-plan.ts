import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { isUnchanged, planDifferences } from '@pbnet/domain/opening-plans';
import type {
  LeaveOutOfPlan,
  PlanCommand,
  PresentPlan,
  ReturnPlan,
  SavePlanWords,
  TakeIntoPlan,
} from '@pbnet/validation/opening-plans';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { PlanEntry } from '../openings/plan-entry.ts';
import { draftContent, frozen, readDraft } from './draft-content.ts';
import {
  contentOf,
  openingPlansRepository,
  type PlanRow,
  type PresentationRow,
} from './opening-plans.repository.ts';

export interface Changing {
  readonly planEntry: PlanEntry;
  readonly now: Date;
}

interface Told {
  readonly action: string;
  readonly year: number;
  readonly before?: unknown;
  readonly after?: unknown;
}

export function auditPlan(tx: Transaction, actor: Actor, { action, year, ...change }: Told): Promise<void> {
  return audit(tx, actor, {
    action: `opening-plan.${action}`,
    entity: 'opening-plan',
    entityId: year,
    ...change,
  });
}

/** The plan as the person had it before the eyes, locked, and what is before the director. */
export async function lockPlan(tx: Transaction, { year, version }: PlanCommand) {
  const repository = openingPlansRepository(tx);
  const plan = await repository.lock(year);
  if (!plan) throw new DomainError('not-found', 'not-found');
  const { words } = plan;
  if (plan.version !== version)
    throw new DomainError('conflict', 'stale-edit', { current: { year, version: plan.version, words } });
  return { repository, plan, ...(await repository.presentations(year)) };
}

function refuseWaiting(waiting: PresentationRow | undefined): void {
  if (waiting) throw new DomainError('rule-broken', 'plan-presented');
}

/** Makes the year's draft; a plan that is there already stays as it is. */
export async function createPlan(tx: Transaction, actor: Actor, year: number): Promise<void> {
  const added = await openingPlansRepository(tx).add(year, actor.accountId);
  if (added) await auditPlan(tx, actor, { action: 'create', year, after: { year } });
}

export async function savePlanWords(
  tx: Transaction,
  actor: Actor,
  { year, version, words }: SavePlanWords,
): Promise<void> {
  const stored = await openingPlansRepository(tx).lock(year);
  if (stored?.version === version + 1 && stored.words === words) return;
  const { repository, plan, waiting } = await lockPlan(tx, { year, version });
  refuseWaiting(waiting);
  await repository.change(year, { words });
  await auditPlan(tx, actor, { action: 'save', year, before: { words: plan.words }, after: { words } });
}

/** An opening that no edition has taken can be left out of the plan, with a reason that its regional center reads. */
export async function leaveOut(
  tx: Transaction,
  actor: Actor,
  { year, version, openingId, reason, planEntry, now }: LeaveOutOfPlan & Changing,
): Promise<void> {
  const { repository, waiting } = await lockPlan(tx, { year, version });
  refuseWaiting(waiting);
  const item = (await readDraft(tx, { year, planEntry })).items.find((one) => one.openingId === openingId);
  if (!item) throw new DomainError('not-found', 'not-found');
  if (item.state !== 'agreed') throw new DomainError('rule-broken', 'plan-item-taken');
  const { regionId, regionalCenterId } = item;
  const row = { openingId, planYear: year, regionId, regionalCenterId, reason };
  await repository.omit({ ...row, byId: actor.accountId, at: now });
  await repository.change(year, {});
  await auditPlan(tx, actor, { action: 'leave-out', year, after: { openingId, name: item.name, reason } });
}

export async function takeIn(
  tx: Transaction,
  actor: Actor,
  { year, version, openingId }: TakeIntoPlan,
): Promise<void> {
  const { repository, waiting } = await lockPlan(tx, { year, version });
  refuseWaiting(waiting);
  await repository.include(year, openingId);
  await repository.change(year, {});
  await auditPlan(tx, actor, { action: 'take-in', year, after: { openingId } });
}

function stateWhile(plan: PlanRow, waits: boolean): PlanRow['state'] {
  if (plan.state === 'approved' || plan.state === 'amended') return plan.state;
  return waits ? 'presented' : 'draft';
}

/** Puts the plan as it stands before the director; sent twice, it is put once. */
export async function presentPlan(
  tx: Transaction,
  actor: Actor,
  { year, version, id, planEntry, now }: PresentPlan & Changing,
): Promise<void> {
  const there = (await openingPlansRepository(tx).presentations(year)).last;
  if (there?.id === id) return;
  const { repository, plan, waiting } = await lockPlan(tx, { year, version });
  refuseWaiting(waiting);
  const draft = await readDraft(tx, { year, planEntry });
  if (draft.items.length === 0 && !draft.last) throw new DomainError('rule-broken', 'plan-empty');
  const content = draftContent(year, plan.words, draft);
  if (draft.last && isUnchanged(planDifferences(contentOf(draft.last), content)))
    throw new DomainError('rule-broken', 'plan-unchanged');
  if (draft.last && plan.words.trim() === '') throw new DomainError('rule-broken', 'plan-without-ground');
  const { text, sha256 } = frozen(content);
  await repository.present({
    ...{ id, planYear: year, edition: content.edition, content: text, sha256 },
    ...{ presentedBy: actor.accountId, presentedAt: now },
  });
  await repository.change(year, { state: stateWhile(plan, true) });
  const after = { edition: content.edition, items: content.items.length, sha256 };
  await auditPlan(tx, actor, { action: 'present', year, after });
}

interface Ending {
  readonly state: 'returned' | 'recalled';
  readonly now: Date;
  readonly reason?: string;
}

async function endWaiting(tx: Transaction, actor: Actor, { year, version, ...end }: PlanCommand & Ending) {
  const { repository, plan, waiting } = await lockPlan(tx, { year, version });
  if (!waiting) throw new DomainError('rule-broken', 'plan-not-presented');
  const { state, now, reason } = end;
  await repository.decide(waiting.id, {
    ...{ state, decidedBy: actor.accountId, decidedAt: now },
    ...(reason === undefined ? {} : { reason }),
  });
  await repository.change(year, { state: stateWhile(plan, false) });
  const action = state === 'returned' ? 'return' : 'recall';
  await auditPlan(tx, actor, { action, year, after: { edition: waiting.edition, reason: reason ?? null } });
}

export function recallPlan(tx: Transaction, actor: Actor, command: PlanCommand & { readonly now: Date }) {
  return endWaiting(tx, actor, { ...command, state: 'recalled' });
}

export function returnPlan(tx: Transaction, actor: Actor, command: ReturnPlan & { readonly now: Date }) {
  return endWaiting(tx, actor, { ...command, state: 'returned' });
}
