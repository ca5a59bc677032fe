export { accountStates, linkHours, placeKindOf, type AccountState, type LinkPurpose } from './account.ts';
export type { Binding, Me } from './me.ts';
export { longestPassword, passwordProblem, shortestPassword, type PasswordProblem } from './password.ts';
export { needsSecondFactor, secondFactorGraceDays, type SecondFactor } from './second-factor.ts';
export { waitDetails } from './wait.ts';
