export { needsSecondFactor, secondFactorGraceDays, type SecondFactor } from './second-factor.ts';
export type { Binding, Me } from './me.ts';
