import type { ApiOutputs } from '@pbnet/api-client';

export type Plan = ApiOutputs['openingPlans']['get'];
export type PlanOverview = ApiOutputs['openingPlans']['list'][number];
export type Edition = ApiOutputs['openingPlans']['edition'];
export type EditionOverview = Plan['editions'][number];
export type DraftItem = Plan['items'][number];
export type PlanFact = ApiOutputs['openingPlans']['fact'];
