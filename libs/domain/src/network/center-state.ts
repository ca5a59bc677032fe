import type { Day } from '../month.ts';
import { holds } from './history.ts';

export const centerStates = ['planned', 'working', 'suspended', 'closed'] as const;

/** How an access center stands on a day; `planned` opens later. */
export type CenterState = (typeof centerStates)[number];

/** `closedOn` is the first day on which the centre no longer works. */
export interface CenterLife {
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly suspensions: readonly Suspension[];
}

/** `resumedOn` is the first working day again; null while it lasts. */
export interface Suspension {
  readonly suspendedOn: Day;
  readonly resumedOn: Day | null;
  readonly reason: string;
}

export function centerState({ openedOn, closedOn, suspensions }: CenterLife, day: Day): CenterState {
  if (day < openedOn) return 'planned';
  if (closedOn !== null && day >= closedOn) return 'closed';
  const suspended = suspensions.some(({ suspendedOn, resumedOn }) =>
    holds({ validFrom: suspendedOn, validTo: resumedOn }, day),
  );
  return suspended ? 'suspended' : 'working';
}
