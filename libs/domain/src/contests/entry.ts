import type { Day } from '../month.ts';
import type { ContestDays, ContestState } from './contest.ts';

export const entryStates = ['draft', 'submitted', 'returned', 'accepted', 'rejected', 'withdrawn'] as const;
export type EntryState = (typeof entryStates)[number];

export type EntryCommand = 'save' | 'submit' | 'withdraw' | 'accept' | 'return' | 'reject';

const after: Readonly<Record<EntryCommand, Readonly<Partial<Record<EntryState, EntryState>>>>> = {
  save: { draft: 'draft', submitted: 'submitted', returned: 'returned' },
  submit: { draft: 'submitted', returned: 'submitted', submitted: 'submitted' },
  withdraw: { draft: 'withdrawn', submitted: 'withdrawn', returned: 'withdrawn', accepted: 'withdrawn' },
  accept: { submitted: 'accepted' },
  return: { submitted: 'returned', accepted: 'returned' },
  reject: { submitted: 'rejected', accepted: 'rejected' },
};

/** The state that the command leads to; undefined where it is not allowed. */
export function entryAfter(state: EntryState, command: EntryCommand): EntryState | undefined {
  return after[command][state];
}

export type EntryTimeRefusal = 'not-announced' | 'not-open-yet' | 'entries-over';

/**
 * Whether the author may still change the entry on the day that the clocks of the author's region show. An entry that
 * was returned may be corrected while the regional center still moderates.
 */
export function entryTimeRefusal(
  contest: ContestDays & { readonly state: ContestState },
  state: EntryState,
  today: Day,
): EntryTimeRefusal | undefined {
  if (contest.state === 'draft') return 'not-announced';
  if (contest.state !== 'announced') return 'entries-over';
  if (today < contest.opensOn) return 'not-open-yet';
  return today > (state === 'returned' ? contest.regionalUntil : contest.dueOn) ? 'entries-over' : undefined;
}

/** Whole years lived on the day. */
export function ageOn(bornOn: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** Full age by article 21 of the Civil Code: below it a guardian consents. */
export const fullAge = 18;

export function isMinor(bornOn: Day, day: Day): boolean {
  return ageOn(bornOn, day) < fullAge;
}
