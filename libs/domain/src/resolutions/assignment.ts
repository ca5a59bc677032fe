import type { Day } from '../month.ts';

/** A card of one responsible party; `overdue` comes from the date and is never stored. */
export const assignmentStates = ['assigned', 'in-progress', 'reported', 'returned', 'confirmed'] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** `news` is interim and never closes; `propose` is the system's own report, with its proof. */
export const assignmentCommands = ['news', 'report', 'propose', 'confirm', 'return'] as const;
export type AssignmentCommand = (typeof assignmentCommands)[number];

const next: Readonly<Record<AssignmentState, Readonly<Partial<Record<AssignmentCommand, AssignmentState>>>>> =
  {
    assigned: { news: 'in-progress', report: 'reported', propose: 'reported' },
    'in-progress': { news: 'in-progress', report: 'reported', propose: 'reported' },
    returned: { news: 'returned', report: 'reported', propose: 'reported' },
    reported: { confirm: 'confirmed', return: 'returned' },
    confirmed: {},
  };

/** The state after the command, or undefined when the command does not fit. */
export function afterAssignmentCommand(
  state: AssignmentState,
  command: AssignmentCommand,
): AssignmentState | undefined {
  return next[state][command];
}

/** True while the party owes a report: only such a card is reminded or overdue. */
export function isOwed(state: AssignmentState): boolean {
  return state !== 'reported' && state !== 'confirmed';
}

export interface DatedCard {
  readonly state: AssignmentState;
  readonly dueOn: Day | null;
  /** The day of the report that waits for the controller or was confirmed, by the party's own clocks. */
  readonly reportedOn: Day | null;
}

export function isAssignmentOverdue({ state, dueOn }: DatedCard, today: Day): boolean {
  return isOwed(state) && dueOn !== null && today > dueOn;
}

/** How the board shows a card. */
export const controlStates = [
  'overdue',
  'returned',
  'assigned',
  'in-progress',
  'reported',
  'confirmed',
] as const;
export type ControlState = (typeof controlStates)[number];

export function controlState(card: DatedCard, today: Day): ControlState {
  return isAssignmentOverdue(card, today) ? 'overdue' : card.state;
}

/** Days around the due day on which a party is reminded; the last steps go to the controller as well. */
export const assignmentLadder: readonly number[] = [-7, -1, 1, 7, 14];
/** From this step on the controller is told too. */
export const escalatesFrom = 7;
/** No card is reminded more often, whatever the ladder and extensions say. */
export const assignmentReminderCap = 8;

/** A card on the board is one letter, upper case where its due day was moved; a dot is no card. */
export const cellCodes = {
  overdue: 'o',
  returned: 'b',
  assigned: 'a',
  'in-progress': 'p',
  reported: 'r',
  confirmed: 'c',
} as const satisfies Record<ControlState, string>;
