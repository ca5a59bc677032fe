/** What a broadcast's row stores. `postponed` waits for headquarters to agree to its new time, or for a time at all. */
export const broadcastStates = [
  'requested',
  'returned',
  'agreed',
  'prepared',
  'testing',
  'live',
  'finished',
  'postponed',
  'cancelled',
] as const;

export type BroadcastState = (typeof broadcastStates)[number];

/** Every way to change a broadcast; each is audited under its own name. */
export const broadcastCommands = [
  'save',
  'ask-again',
  'agree',
  'return',
  'prepare',
  'test',
  'go-live',
  'finish',
  'postpone',
  'cancel',
  'record',
] as const;

export type BroadcastCommand = (typeof broadcastCommands)[number];

type Transitions = Readonly<Partial<Record<BroadcastState, BroadcastState>>>;

const transitions: Readonly<Record<BroadcastCommand, Transitions>> = {
  save: { requested: 'requested', returned: 'returned', postponed: 'postponed' },
  'ask-again': { returned: 'requested' },
  agree: { requested: 'agreed', postponed: 'agreed' },
  return: { requested: 'returned', postponed: 'returned' },
  prepare: { agreed: 'prepared' },
  // A test may be run as often as it takes.
  test: { prepared: 'testing', testing: 'testing' },
  'go-live': { prepared: 'live', testing: 'live' },
  finish: { live: 'finished' },
  postpone: {
    requested: 'postponed',
    agreed: 'postponed',
    prepared: 'postponed',
    testing: 'postponed',
    postponed: 'postponed',
  },
  cancel: {
    requested: 'cancelled',
    returned: 'cancelled',
    agreed: 'cancelled',
    prepared: 'cancelled',
    testing: 'cancelled',
    postponed: 'cancelled',
  },
  record: { finished: 'finished' },
};

/** The state that the command leads to, or undefined where it leads nowhere. */
export function afterBroadcastCommand(
  state: BroadcastState,
  command: BroadcastCommand,
): BroadcastState | undefined {
  return transitions[command][state];
}

/** True when the command may have left the state behind: its repetition then changes nothing. */
export function isBroadcastOutcome(state: BroadcastState, command: BroadcastCommand): boolean {
  return Object.values(transitions[command]).includes(state);
}

/** States in which a broadcast holds its slot of the channel. */
export const slotStates = [
  'agreed',
  'prepared',
  'testing',
  'live',
  'finished',
] as const satisfies readonly BroadcastState[];

/** States in which it is still to come or on air. */
export const openStates = [
  'requested',
  'returned',
  'agreed',
  'prepared',
  'testing',
  'live',
  'postponed',
] as const satisfies readonly BroadcastState[];
