export { compareTexts, type TextChange, type WordChange } from './compare-texts.ts';
export {
  afterAgreementCommand,
  agreementCommands,
  agreementStates,
  heldStates,
  openStates,
  type AgreementCommand,
  type AgreementState,
} from './agreement-state.ts';
export {
  agreementGaps,
  agreementKinds,
  contentGaps,
  partyRoles,
  periodKinds,
  prolongations,
  type AgreementCenter,
  type AgreementContent,
  type AgreementGap,
  type AgreementKind,
  type AgreementParty,
  type AgreementPeriod,
  type PartyRole,
  type PeriodKind,
  type Prolongation,
} from './agreement.ts';
export { disagreementStates, sides, type DisagreementState, type Side } from './disagreement.ts';
export {
  daysBetween,
  effectiveEnd,
  expiryWarning,
  expiryWarnings,
  monthsLater,
  type ExpiryWarning,
  type Term,
} from './expiry.ts';
export { periodFault, periodsAround, type PeriodFault } from './periods.ts';
