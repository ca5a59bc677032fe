/** What a card stores. `postponed` waits for headquarters to agree to its new dates, or for dates at all. */
export const eventStates = [
  'draft',
  'submitted',
  'returned',
  'agreed',
  'postponed',
  'held',
  'reported',
  'cancelled',
] as const;

export type EventState = (typeof eventStates)[number];

/** Every way to change a card's state; each is audited under its own name. */
export const eventCommands = [
  'save',
  'hand-over',
  'submit',
  'take-back',
  'return',
  'agree',
  'postpone',
  'cancel',
  'hold',
  'report',
  'withdraw-report',
] as const;

export type EventCommand = (typeof eventCommands)[number];

type Transitions = Readonly<Partial<Record<EventState, EventState>>>;

const transitions: Readonly<Record<EventCommand, Transitions>> = {
  // An agreed card takes small corrections; its dates and place change by postponing only.
  save: { draft: 'draft', returned: 'returned', agreed: 'agreed', postponed: 'postponed' },
  'hand-over': { draft: 'draft', returned: 'draft' },
  submit: { draft: 'submitted', returned: 'submitted' },
  'take-back': { submitted: 'draft' },
  return: { draft: 'returned', submitted: 'returned', postponed: 'returned' },
  agree: { submitted: 'agreed', postponed: 'agreed' },
  postpone: { submitted: 'postponed', agreed: 'postponed', postponed: 'postponed' },
  cancel: {
    draft: 'cancelled',
    submitted: 'cancelled',
    returned: 'cancelled',
    agreed: 'cancelled',
    postponed: 'cancelled',
  },
  hold: { agreed: 'held' },
  report: { held: 'reported', reported: 'reported' },
  'withdraw-report': { reported: 'held' },
};

/** The state that the command leads to, or undefined where it leads nowhere. */
export function afterEventCommand(state: EventState, command: EventCommand): EventState | undefined {
  return transitions[command][state];
}

/** True when the command may have left the state behind: its repetition then changes nothing. */
export function isEventOutcome(state: EventState, command: EventCommand): boolean {
  return Object.values(transitions[command]).includes(state);
}

/** States in which the event takes its people, hall and broadcast slot from others. */
export const occupyingStates = [
  'submitted',
  'agreed',
  'postponed',
  'held',
  'reported',
] as const satisfies readonly EventState[];

/** States whose event counts as handed in for a campaign that asks for joint events. */
export const handedInStates = [
  'submitted',
  'agreed',
  'postponed',
  'held',
  'reported',
] as const satisfies readonly EventState[];
