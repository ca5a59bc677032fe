export { figuresBeside, type FiguresBeside, type PastMonth } from './beside.ts';
export {
  checkReport,
  largestValue,
  type Finding,
  type FindingRule,
  type History,
  type ReportToCheck,
} from './check.ts';
export { centerLocksAt, isLate, periodClosesAt, westernmostZone } from './deadline.ts';
export {
  changeBetween,
  handedIn,
  missingReports,
  overMonths,
  type Change,
  type Discipline,
  type Total,
} from './figures.ts';
export {
  entryRefusal,
  entrySide,
  lastEntryDay,
  type EntryRefusal,
  type EntrySide,
  type EntryTerms,
} from './entry.ts';
export { figureFault, readFigure, type Figure, type FigureFault } from './figure.ts';
export type {
  HardRule,
  Indicator,
  IndicatorKind,
  IndicatorVersion,
  ReportForm,
  SoftRule,
  ZeroPolicy,
} from './indicator.ts';
export { periodStates, usualDays, type PeriodState, type ReportingPeriod } from './period.ts';
export { afterCommand, counts, reportStates, type ReportCommand, type ReportState } from './report-state.ts';
export {
  resultStates,
  type DistrictFigures,
  type NetworkTrend,
  type PlaceFigures,
  type RegionalCenterFigures,
  type RegionFigures,
  type ResultFigures,
  type ResultState,
  type ZeroCounts,
} from './result.ts';
export {
  startingHardRules,
  isAsked,
  startingForm,
  startingIndicators,
  startingSoftRules,
  videoViewsCode,
  videoViewsIndicator,
} from './starting-form.ts';
export { median, medianAbsoluteDeviation } from './statistics.ts';
export {
  isNumber,
  type Excused,
  type IndicatorComments,
  type IndicatorValue,
  type IndicatorValues,
  type NotApplicable,
} from './value.ts';
export {
  escalationStep,
  zeroFinding,
  type EscalationStep,
  type MonthOfCenter,
  type ZeroFinding,
  type ZeroIndicator,
  type ZeroKind,
} from './zero.ts';
export {
  zeroReasons,
  type ZeroExplanation,
  type ZeroList,
  type ZeroListEntry,
  type ZeroReason,
} from './zero-list.ts';
