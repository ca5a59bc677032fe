export const reportStates = ['missing', 'draft', 'submitted', 'returned', 'accepted'] as const;

export type ReportState = (typeof reportStates)[number];

export type ReportCommand = 'save' | 'submit' | 'return' | 'accept' | 'reopen' | 'close-without-report';

const transitions: Readonly<Record<ReportCommand, Partial<Record<ReportState, ReportState>>>> = {
  save: { missing: 'draft', draft: 'draft', returned: 'returned' },
  submit: { missing: 'submitted', draft: 'submitted', returned: 'submitted' },
  return: { submitted: 'returned', accepted: 'returned' },
  accept: { submitted: 'accepted' },
  reopen: { submitted: 'returned', accepted: 'returned', missing: 'draft' },
  'close-without-report': { draft: 'missing', missing: 'missing' },
};

/** The state after the command, or undefined when the command is not allowed in that state. */
export function afterCommand(state: ReportState, command: ReportCommand): ReportState | undefined {
  return transitions[command][state];
}

/** Submitted and accepted values count in totals; drafts and returned ones never do. */
export function counts(state: ReportState): boolean {
  return state === 'submitted' || state === 'accepted';
}
