import type { Day } from '../month.ts';

export const campaignKinds = [
  'monthly-statistics',
  'joint-events',
  'planned-openings',
  'agreement-renewals',
  'question',
] as const;

export type CampaignKind = (typeof campaignKinds)[number];

/**
 * Kinds that headquarters makes by hand, with a text and an audience; the others follow something else. A question is
 * answered by words; the others by cards of their own sections.
 */
export const requestKinds = [
  'joint-events',
  'planned-openings',
  'agreement-renewals',
  'question',
] as const satisfies readonly CampaignKind[];

/** Kinds that are made with a text alone: a renewal begins with the agreements that it renews. */
export const plainRequestKinds = [
  'joint-events',
  'planned-openings',
  'question',
] as const satisfies readonly RequestKind[];

export type RequestKind = (typeof requestKinds)[number];

/** Whom a campaign made by hand asks. */
export const audiences = ['all', 'chosen'] as const;

export type Audience = (typeof audiences)[number];

/** What a regional center has answered; `nothing-to-report` is an explicit answer, `not-required` needs none. */
export const cardStates = [
  'awaiting',
  'submitted',
  'returned',
  'accepted',
  'nothing-to-report',
  'not-required',
] as const;

export type CardState = (typeof cardStates)[number];

/** How a campaign's board sorts its cards; `overdue` comes from the date and is never stored. */
export const boardStates = ['overdue', 'nothing', 'draft', 'handed-in', 'not-required'] as const;

export type BoardState = (typeof boardStates)[number];

export interface CardProgress {
  readonly state: CardState;
  /** True when something has been entered, though not all of it handed in. */
  readonly started: boolean;
}

/** True while the regional center owes an answer: only such a card is reminded, extended or overdue. */
export function isAwaited(state: CardState): boolean {
  return state === 'awaiting' || state === 'returned';
}

/** Overdue is derived from the date and never stored. */
export function isOverdue(state: CardState, dueOn: Day, today: Day): boolean {
  return isAwaited(state) && today > dueOn;
}

/** @param today the calendar day of the regional center's westernmost centre */
export function boardState({ state, started }: CardProgress, dueOn: Day, today: Day): BoardState {
  if (state === 'not-required') return 'not-required';
  if (!isAwaited(state)) return 'handed-in';
  if (isOverdue(state, dueOn, today)) return 'overdue';
  return started || state === 'returned' ? 'draft' : 'nothing';
}
