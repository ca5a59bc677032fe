import type { Day } from '../month.ts';

export const extensionStates = ['requested', 'granted', 'refused'] as const;

/** What became of a regional center's request for a later due day. The old day is kept and counted. */
export type ExtensionState = (typeof extensionStates)[number];

/** Days between which a new due day may lie: later than the present one, not after the campaign's last day. */
export interface ExtensionLimits {
  readonly dueOn: Day;
  /** The last day on which an answer is taken at all; null when the campaign sets none. */
  readonly closesOn: Day | null;
}

/** Why headquarters' own later day left a card as it was. */
export const extensionSkips = ['not-awaited', 'asks', 'not-later', 'after-closing'] as const;

export type ExtensionSkip = (typeof extensionSkips)[number];

export type ExtensionRefusal = 'not-later' | 'after-closing';

export function extensionRefusal(
  newDueOn: Day,
  { dueOn, closesOn }: ExtensionLimits,
): ExtensionRefusal | undefined {
  if (newDueOn <= dueOn) return 'not-later';
  return closesOn !== null && newDueOn > closesOn ? 'after-closing' : undefined;
}
