import type { Day } from '../month.ts';
import type { CardProgress, CardState } from './card.ts';

/** What a regional center's card of a campaign made by hand stores; being overdue comes from the date. */
export const submissionStates = [
  'awaiting',
  'draft',
  'submitted',
  'returned',
  'accepted',
  'nothing-to-report',
] as const;

export type SubmissionState = (typeof submissionStates)[number];

export const submissionCommands = [
  'save',
  'submit',
  'report-nothing',
  'take-back',
  'accept',
  'return',
] as const;

export type SubmissionCommand = (typeof submissionCommands)[number];

type Transitions = Readonly<Partial<Record<SubmissionState, SubmissionState>>>;

const transitions: Readonly<Record<SubmissionCommand, Transitions>> = {
  save: { awaiting: 'draft', draft: 'draft', returned: 'returned' },
  submit: { awaiting: 'submitted', draft: 'submitted', returned: 'submitted' },
  'report-nothing': {
    awaiting: 'nothing-to-report',
    draft: 'nothing-to-report',
    returned: 'nothing-to-report',
  },
  'take-back': { submitted: 'draft', 'nothing-to-report': 'draft' },
  accept: { submitted: 'accepted' },
  return: { submitted: 'returned', accepted: 'returned', 'nothing-to-report': 'returned' },
};

/** The state that the command leads to, or undefined where it leads nowhere. */
export function afterCommand(
  state: SubmissionState,
  command: SubmissionCommand,
): SubmissionState | undefined {
  return transitions[command][state];
}

/** True when the state may be what the command has left behind: its repetition then changes nothing. */
export function isOutcome(state: SubmissionState, command: SubmissionCommand): boolean {
  return Object.values(transitions[command]).includes(state);
}

/** The card as every kind of campaign shows it: a draft is an awaited answer that has been started. */
export function submissionProgress(state: SubmissionState): CardProgress {
  const cardState: CardState = state === 'draft' ? 'awaiting' : state;
  return { state: cardState, started: state !== 'awaiting' };
}

/** What things of another module make of a card: joint events, planned openings. */
export type BroughtState = 'draft' | 'submitted' | 'returned' | 'accepted';

/** An explicit «нечего сообщить» holds until something is handed in; else the things brought say how it stands. */
export function stateWithBrought(
  stored: SubmissionState,
  brought: BroughtState | undefined,
): SubmissionState {
  if (brought === undefined) return stored;
  return stored === 'nothing-to-report' && brought === 'draft' ? stored : brought;
}

/** True for an answer that counts: an explicit «нечего сообщить» is one, a draft is none. */
export function isAnswered(state: SubmissionState): boolean {
  return state === 'submitted' || state === 'accepted' || state === 'nothing-to-report';
}

export interface CampaignDays {
  readonly opensOn: Day;
  readonly dueOn: Day;
  /** The last day on which an answer is taken at all; null when there is none. */
  readonly closesOn: Day | null;
}

export type CampaignDaysRefusal = 'due-in-past' | 'due-before-opening' | 'closes-before-due';

/** What is wrong with the days of a new campaign, or undefined. */
export function campaignDaysRefusal(
  { opensOn, dueOn, closesOn }: CampaignDays,
  today: Day,
): CampaignDaysRefusal | undefined {
  if (dueOn < today) return 'due-in-past';
  if (dueOn < opensOn) return 'due-before-opening';
  return closesOn !== null && closesOn < dueOn ? 'closes-before-due' : undefined;
}

export type RequestChangeRefusal = 'closes-before-due' | 'closes-in-past';

/** What is wrong with another last day of a campaign that runs, or undefined. */
export function requestChangeRefusal(
  { dueOn, closesOn }: Pick<CampaignDays, 'dueOn' | 'closesOn'>,
  today: Day,
): RequestChangeRefusal | undefined {
  if (closesOn === null) return undefined;
  if (closesOn < dueOn) return 'closes-before-due';
  return closesOn < today ? 'closes-in-past' : undefined;
}

export interface CampaignIntake extends CampaignDays {
  readonly closed: boolean;
  readonly withdrawn: boolean;
}

export type IntakeRefusal = 'withdrawn' | 'closed' | 'not-open-yet' | 'intake-over';

/**
 * Why no answer is taken, or undefined while answers are.
 * @param today the calendar day of the regional center's westernmost centre
 */
export function intakeRefusal(campaign: CampaignIntake, today: Day): IntakeRefusal | undefined {
  if (campaign.withdrawn) return 'withdrawn';
  if (campaign.closed) return 'closed';
  if (today < campaign.opensOn) return 'not-open-yet';
  return campaign.closesOn !== null && today > campaign.closesOn ? 'intake-over' : undefined;
}
