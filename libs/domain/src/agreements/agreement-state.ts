export const agreementStates = [
  'draft',
  'in-review',
  'approved',
  'signing',
  'active',
  'expired',
  'terminated',
  'superseded',
  'withdrawn',
] as const;

/**
 * `draft → in review → approved → signing → active → expired | terminated | superseded`. Before it is active an
 * agreement can be withdrawn. Expiring is no state: it follows from the day, see expiry.ts.
 */
export type AgreementState = (typeof agreementStates)[number];

export const agreementCommands = [
  'save',
  'submit',
  'take-back',
  'return',
  'approve',
  'start-signing',
  'activate',
  'terminate',
  'withdraw',
] as const;

export type AgreementCommand = (typeof agreementCommands)[number];

const moves: Readonly<Record<AgreementCommand, Readonly<Partial<Record<AgreementState, AgreementState>>>>> = {
  save: { draft: 'draft' },
  submit: { draft: 'in-review' },
  'take-back': { 'in-review': 'draft' },
  return: { 'in-review': 'draft', approved: 'draft', signing: 'draft' },
  approve: { 'in-review': 'approved' },
  'start-signing': { approved: 'signing' },
  activate: { signing: 'active' },
  // The day of the end may lie ahead: until then the agreement is active with its last day written in it.
  terminate: { active: 'active' },
  withdraw: { draft: 'withdrawn', 'in-review': 'withdrawn', approved: 'withdrawn', signing: 'withdrawn' },
};

/** The state after the command; undefined where the command is not allowed. */
export function afterAgreementCommand(
  state: AgreementState,
  command: AgreementCommand,
): AgreementState | undefined {
  return moves[command][state];
}

/** States in which an agreement holds or has held: coverage by date looks at these. */
export const heldStates = ['active', 'expired', 'terminated', 'superseded'] as const;

/** States in which the text and the parties can still change or be refused. */
export const openStates = ['draft', 'in-review', 'approved', 'signing'] as const;
