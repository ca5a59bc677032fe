export {
  comparedFields,
  isUnchanged,
  planDifferences,
  type ChangedField,
  type ChangedItem,
  type ComparedField,
  type PlanDifferences,
} from './differences.ts';
export {
  outcomes,
  planFact,
  type OpenedCenter,
  type OpeningToday,
  type PlanFact,
  type PlanFactCount,
  type PlanFactInput,
  type PlanFactItem,
  type PlanFactRegion,
  type PlanOutcome,
} from './plan-fact.ts';
export {
  firstPlanYear,
  inPlanOrder,
  lastPlanYear,
  planStates,
  type DepartedItem,
  type PlanApproval,
  type PlanContent,
  type PlanItem,
  type PlanState,
} from './plan.ts';
