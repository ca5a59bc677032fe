/** What a proposal stores, in the order of the way to an opened centre, then the ways out. */
export const openingStates = [
  'proposed',
  'under-review',
  'agreed',
  'in-plan',
  'preparing',
  'ready',
  'opened',
  'postponed',
  'rejected',
  'withdrawn',
] as const;

export type OpeningState = (typeof openingStates)[number];

/** The two that agree with each other; whoever proposes, the other answers. */
export const openingSides = ['headquarters', 'regional-center'] as const;

export type OpeningSide = (typeof openingSides)[number];

export function otherSide(side: OpeningSide): OpeningSide {
  return side === 'headquarters' ? 'regional-center' : 'headquarters';
}

/** Every way to change a proposal's state that people take by themselves; each is audited under its own name. */
export const openingCommands = [
  'save',
  'take',
  'agree',
  'reject',
  'withdraw',
  'postpone',
  'propose-again',
] as const;

export type OpeningCommand = (typeof openingCommands)[number];

/** Steps that the plan and the readiness take after their own checks. */
export const openingSteps = ['enter-plan', 'prepare', 'make-ready', 'open'] as const;

export type OpeningStep = (typeof openingSteps)[number];

type Transitions = Readonly<Partial<Record<OpeningState, OpeningState>>>;

const transitions: Readonly<Record<OpeningCommand | OpeningStep, Transitions>> = {
  // Once the other side looks at it, the card changes by an agreed request only.
  save: { proposed: 'proposed' },
  take: { proposed: 'under-review' },
  // Agreeing to a postponement agrees to its new month.
  agree: { 'under-review': 'agreed', postponed: 'agreed' },
  reject: { 'under-review': 'rejected' },
  withdraw: {
    proposed: 'withdrawn',
    'under-review': 'withdrawn',
    agreed: 'withdrawn',
    'in-plan': 'withdrawn',
    preparing: 'withdrawn',
    ready: 'withdrawn',
    postponed: 'withdrawn',
  },
  postpone: {
    agreed: 'postponed',
    'in-plan': 'postponed',
    preparing: 'postponed',
    ready: 'postponed',
    postponed: 'postponed',
  },
  'propose-again': { rejected: 'proposed', withdrawn: 'proposed' },
  'enter-plan': { agreed: 'in-plan' },
  // Evidence that is taken back makes a ready centre a preparing one.
  prepare: { 'in-plan': 'preparing', ready: 'preparing' },
  'make-ready': { preparing: 'ready' },
  open: { ready: 'opened' },
};

/** The state that the command leads to, or undefined where it leads nowhere. */
export function afterOpeningCommand(
  state: OpeningState,
  command: OpeningCommand | OpeningStep,
): OpeningState | undefined {
  return transitions[command][state];
}

/** True when the command may have left the state behind: its repetition then changes nothing. */
export function isOpeningOutcome(state: OpeningState, command: OpeningCommand | OpeningStep): boolean {
  return Object.values(transitions[command]).includes(state);
}

/** States in which the place is still meant to become a centre: it holds its addresses against others. */
export const liveOpeningStates = [
  'proposed',
  'under-review',
  'agreed',
  'in-plan',
  'preparing',
  'ready',
  'postponed',
] as const satisfies readonly OpeningState[];

/** States in which both sides have agreed: the card changes by an accepted request only. */
export const agreedOpeningStates = [
  'agreed',
  'in-plan',
  'preparing',
  'ready',
  'postponed',
] as const satisfies readonly OpeningState[];

/** What decides who may answer. */
export interface OpeningSides {
  readonly state: OpeningState;
  readonly proposedBy: OpeningSide;
  /** Who asked for the new month; null where nothing is postponed. */
  readonly postponedBy: OpeningSide | null;
}

/** The side whose word the proposal waits for; null where it waits for nobody's. */
export function answeringSide({ state, proposedBy, postponedBy }: OpeningSides): OpeningSide | null {
  if (state === 'proposed' || state === 'under-review') return otherSide(proposedBy);
  return state === 'postponed' && postponedBy !== null ? otherSide(postponedBy) : null;
}

/** True where the side may take the command: nobody answers the own proposal or lifts the own refusal. */
export function fitsSide(opening: OpeningSides, command: OpeningCommand, side: OpeningSide): boolean {
  const { state, proposedBy } = opening;
  switch (command) {
    case 'take':
    case 'agree':
    case 'reject':
      return answeringSide(opening) === side;
    case 'save':
      return proposedBy === side;
    case 'withdraw':
      return (state !== 'proposed' && state !== 'under-review') || proposedBy === side;
    default:
      return true;
  }
}
