export { largestCohort, renewalObstacles, type RenewalObstacle } from './cohort.ts';
export { nextPeriod, wholeMonths, type EndingPeriod, type NextPeriod } from './next-period.ts';
export {
  draftStates,
  isEnded,
  isStuck,
  renewalShare,
  renewalStage,
  renewalStages,
  usualStuckDays,
  type DraftState,
  type Renewed,
  type RenewalShare,
  type RenewalStage,
  type Standing,
} from './stage.ts';
