export { boardCenters, boardCenterStates, boardMonth, type BoardCenters, type BoardMonth } from './board.ts';
export {
  dashboardFile,
  dashboardMonth,
  dashboardSpan,
  type DashboardMonth,
  type DashboardSpan,
} from './dashboard.ts';
export {
  addIndicator,
  changeIndicator,
  changeRules,
  retireIndicator,
  type AddIndicator,
  type ChangeIndicator,
  type ChangeRules,
  type RetireIndicator,
} from './indicators.ts';
export {
  changePeriodDates,
  closePeriod,
  openPeriod,
  type ChangePeriodDates,
  type ClosePeriod,
  type OpenPeriod,
} from './periods.ts';
export {
  acceptReport,
  chosenReports,
  listReports,
  reopenReport,
  reportGrid,
  reportKey,
  returnReport,
  saveReport,
  saveReports,
  submitReport,
  type ChosenReports,
  type ListReports,
  type ReopenReport,
  type ReportGridInput,
  type ReportKey,
  type ReturnReport,
  type SaveReport,
  type SaveReports,
  type SubmitReport,
} from './reports.ts';
export {
  longestWords,
  publishResult,
  resultMonth,
  saveResultWords,
  type PublishResult,
  type SaveResultWords,
} from './results.ts';
export {
  explainZero,
  longestExplanation,
  zeroListMonth,
  zeroOverviewMonth,
  type ExplainZero,
  type ZeroListMonth,
  type ZeroOverviewMonth,
} from './zero-lists.ts';
