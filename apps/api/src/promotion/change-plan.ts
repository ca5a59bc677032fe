import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  afterPlanCommand,
  type PromotionPlanCommand,
  type PromotionPlanState,
} from '@pbnet/domain/promotion';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { currentRequest } from '../request-info.ts';
import { mayTake, placeOf } from './promotion-rights.ts';
import { planStateWords } from './promotion-words.ts';
import { promotionRepository, type PlanInsert } from './promotion.repository.ts';
import type { PromotionPlan } from './promotion.ts';

export interface PlanRun {
  readonly id: string;
  /** Of the card that the person had before the eyes. */
  readonly version: number;
  readonly command: PromotionPlanCommand;
  readonly change?: Partial<PlanInsert>;
  readonly words?: string;
  readonly now: Date;
  /** Refuses by throwing, once the plan is locked. */
  check?(before: PromotionPlan): Promise<void>;
}

export function wrongPlanState(current: PromotionPlan): DomainError {
  const state = planStateWords[current.state][currentRequest().language];
  return new DomainError('rule-broken', 'promotion-wrong-state', { state });
}

/**
 * Takes one step of one plan, with its trace.
 * @returns the plan as it was; null when the same step had been taken already: nothing follows from it twice
 */
export async function changePlan(tx: Transaction, actor: Actor, run: PlanRun): Promise<PromotionPlan | null> {
  const { id, version, command, change = {}, words, now } = run;
  const repository = promotionRepository(tx);
  const before = await repository.lock(id);
  if (!before) throw new DomainError('not-found', 'not-found');
  if (isRepeated(before, run)) return null;
  if (before.version !== version) throw new DomainError('conflict', 'stale-edit', { current: before });
  const state = afterPlanCommand(before.state, command);
  if (state === undefined || !mayTake(actor, before, command)) throw wrongPlanState(before);
  await run.check?.(before);

  const written = { ...change, state, ...(words === undefined ? {} : { reason: words }) };
  await repository.write(id, written, now);
  await repository.addStep({
    ...{ plan: before, postId: null, command, state, words: words ?? null },
    ...{ actorId: actor.accountId, at: now },
  });
  const known: Readonly<Record<string, unknown>> = { ...before };
  await audit(tx, actor, {
    action: `promotion-plan.${command}`,
    ...{ entity: 'promotion-plan', entityId: id, place: placeOf(before) },
    before: Object.fromEntries(Object.keys(written).map((name) => [name, known[name] ?? null])),
    after: written,
  });
  return before;
}

const outcomes: Readonly<Partial<Record<PromotionPlanCommand, PromotionPlanState>>> = {
  submit: 'submitted',
  return: 'returned',
  approve: 'approved',
  withdraw: 'withdrawn',
  finish: 'finished',
};

function isRepeated(before: PromotionPlan, { version, command, words }: PlanRun): boolean {
  return (
    before.version === version + 1 &&
    before.state === outcomes[command] &&
    (words === undefined || before.reason === words)
  );
}
