import type { StaffRole } from '../access/role.ts';

const roles: readonly StaffRole[] = ['administrator', 'director'];

/** Roles whose mistakes cannot be undone sign in with a code besides the password. */
export function needsSecondFactor(role: StaffRole): boolean {
  return roles.includes(role);
}

/** So many days after the first sign-in the second factor may be put off; later no session opens without it. */
export const secondFactorGraceDays = 7;

/** `asked`: the role needs it and the person may still put it off. */
export type SecondFactor = 'on' | 'off' | 'asked';
