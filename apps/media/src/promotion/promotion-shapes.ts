import type { ApiOutputs } from '@pbnet/api-client';
import type { PostState, PromotionPlanState } from '@pbnet/domain/promotion';
import type { Tone } from '@pbnet/ui';

export type PlanCard = ApiOutputs['promotion']['get'];
export type Plan = PlanCard['plan'];
export type Post = PlanCard['posts'][number];
export type PlanPage = ApiOutputs['promotion']['list'];
export type PlanRow = PlanPage['rows'][number];
export type NetworkAccount = PlanCard['accounts'][number];

export function planPath(id: string): string {
  return `/media/promotion/${id}`;
}

export const planTones: Readonly<Record<PromotionPlanState, Tone>> = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'warning',
  approved: 'ok',
  finished: 'ok',
  withdrawn: 'neutral',
};

export const postTones: Readonly<Record<PostState, Tone>> = {
  planned: 'neutral',
  scheduled: 'info',
  sending: 'info',
  published: 'ok',
  failed: 'bad',
  'in-doubt': 'warning',
  cancelled: 'neutral',
  removed: 'neutral',
};
