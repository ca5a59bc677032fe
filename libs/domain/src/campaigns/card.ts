import type { Day } from '../month.ts';

export const campaignKinds = [
  'monthly-statistics',
  'joint-events',
  'planned-openings',
  'agreement-renewals',
] as const;

export type CampaignKind = (typeof campaignKinds)[number];

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

/** Overdue is derived from the date and never stored. */
export function isOverdue(state: CardState, dueOn: Day, today: Day): boolean {
  return (state === 'awaiting' || state === 'returned') && today > dueOn;
}
