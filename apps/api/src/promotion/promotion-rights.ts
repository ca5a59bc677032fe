import { can, type Actor, type Permission, type Place } from '@pbnet/domain/access';
import {
  afterPlanCommand,
  isPostChangeable,
  planCommands,
  planIsOpenTo,
  type PromotionPlanCommand,
} from '@pbnet/domain/promotion';
import type { Post, PostMay, PromotionPlan } from './promotion.ts';

const permissions: Readonly<Record<PromotionPlanCommand, Permission>> = {
  save: 'promotion.edit',
  submit: 'promotion.edit',
  return: 'promotion.approve',
  approve: 'promotion.approve',
  withdraw: 'promotion.edit',
  finish: 'promotion.edit',
  reopen: 'promotion.edit',
};

type Placed = Pick<PromotionPlan, 'regionId' | 'regionalCenterId' | 'state'>;

export function placeOf({ regionId, regionalCenterId }: Omit<Placed, 'state'>): Place {
  return regionId === null || regionalCenterId === null
    ? { kind: 'network' }
    : { kind: 'regional-center', regionId, regionalCenterId };
}

/** Row-level security has shown the plan; headquarters' officers write their own, editors every one. */
function isOwn(actor: Actor, { regionalCenterId }: Placed): boolean {
  return actor.place.kind !== 'network' || regionalCenterId === null || can(actor, 'promotion.approve');
}

export function mayTake(actor: Actor, plan: Placed, command: PromotionPlanCommand): boolean {
  if (!can(actor, permissions[command]) || afterPlanCommand(plan.state, command) === undefined) return false;
  if (command === 'save' && !planIsOpenTo(plan.state, can(actor, 'promotion.approve'))) return false;
  return isOwn(actor, plan);
}

export function allowed(actor: Actor, plan: Placed): readonly PromotionPlanCommand[] {
  return planCommands.filter((command) => mayTake(actor, plan, command));
}

/** What the actor may do with a post of the plan. */
export function allowedOfPost(
  actor: Actor,
  plan: Placed,
  post: Pick<Post, 'state' | 'network' | 'nextAttemptAt'>,
): readonly PostMay[] {
  const { state, network } = post;
  const publishes = can(actor, 'promotion.publish');
  const writes = mayTake(actor, plan, 'save');
  const running = plan.state === 'approved';
  const byHand = network === 'by-hand' && state === 'scheduled';
  const own = can(actor, 'promotion.edit') && isOwn(actor, plan);
  const steps: Readonly<Record<PostMay, boolean>> = {
    save: writes && isPostChangeable(state),
    remove: writes && state === 'planned',
    cancel: (publishes || own) && running && (state === 'scheduled' || state === 'failed'),
    retry: publishes && running && state === 'failed',
    answer: (state === 'in-doubt' && publishes) || (byHand && own && running),
    'take-down': publishes && state === 'published',
    'enter-figures': own && state === 'published',
  };
  return (Object.keys(steps) as PostMay[]).filter((step) => steps[step]);
}
