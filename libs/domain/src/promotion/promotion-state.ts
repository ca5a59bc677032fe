/** What a plan stores, in the order of its way. */
export const planStates = ['draft', 'submitted', 'returned', 'approved', 'finished', 'withdrawn'] as const;

export type PromotionPlanState = (typeof planStates)[number];

export const planCommands = ['save', 'submit', 'return', 'approve', 'withdraw', 'finish', 'reopen'] as const;

export type PromotionPlanCommand = (typeof planCommands)[number];

type Transitions = Readonly<Partial<Record<PromotionPlanState, PromotionPlanState>>>;

const transitions: Readonly<Record<PromotionPlanCommand, Transitions>> = {
  save: { draft: 'draft', returned: 'returned', submitted: 'submitted', approved: 'approved' },
  submit: { draft: 'submitted', returned: 'submitted' },
  return: { submitted: 'returned', approved: 'returned' },
  approve: { submitted: 'approved' },
  withdraw: { draft: 'withdrawn', returned: 'withdrawn', submitted: 'withdrawn' },
  finish: { approved: 'finished' },
  reopen: { withdrawn: 'draft', finished: 'approved' },
};

/** The state that the command leads to, or undefined where it leads nowhere. */
export function afterPlanCommand(
  state: PromotionPlanState,
  command: PromotionPlanCommand,
): PromotionPlanState | undefined {
  return transitions[command][state];
}

/** The author writes it; headquarters corrects also what it is asked to approve, and what it has approved. */
export function planIsOpenTo(state: PromotionPlanState, approves: boolean): boolean {
  return state === 'draft' || state === 'returned' || (approves && ['submitted', 'approved'].includes(state));
}

/** What a post stores. */
export const postStates = [
  /** Its plan is not approved yet. */
  'planned',
  /** The clock publishes it at its time; one by hand waits for a person. */
  'scheduled',
  /** Reserved by the clock: it is being sent now, or was when the process died. */
  'sending',
  'published',
  /** It was not sent; the reason says why and whether it is tried again. */
  'failed',
  /** Nobody knows whether the network took it: a person looks and says. */
  'in-doubt',
  'cancelled',
  /** Published, and then taken away from the network. */
  'removed',
] as const;

export type PostState = (typeof postStates)[number];

/** States in which the words, the picture and the time may still be changed. */
export const changeablePostStates = [
  'planned',
  'scheduled',
  'failed',
] as const satisfies readonly PostState[];

export function isPostChangeable(state: PostState): boolean {
  return changeablePostStates.some((open) => open === state);
}
