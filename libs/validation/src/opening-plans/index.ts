export { planKey, type PlanKey } from './opening-plans.ts';
