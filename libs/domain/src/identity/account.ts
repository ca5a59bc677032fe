import type { Place } from '../access/place.ts';
import { isNetworkRole, type StaffRole } from '../access/role.ts';

export const accountStates = ['invited', 'active', 'disabled', 'erased'] as const;

/** `erased` keeps the id for the trace in the log; nothing personal is left. */
export type AccountState = (typeof accountStates)[number];

/** What a link in a letter is for. */
export type LinkPurpose = 'invitation' | 'password';

export const linkHours: Readonly<Record<LinkPurpose, number>> = { invitation: 14 * 24, password: 2 };

/** The level of the tree on which a role acts. */
export function placeKindOf(role: StaffRole): Place['kind'] {
  if (isNetworkRole(role)) return 'network';
  return role === 'regional-head' ? 'regional-center' : 'center';
}
