import { asDay, DomainError, type Day, type MessageKey } from '@pbnet/domain';
import { entryTimeRefusal, isMinor, type EntryState, type EntryTimeRefusal } from '@pbnet/domain/contests';
import type { EntryForm } from '@pbnet/domain/contests';
import type { Contest } from './contest.repository.ts';
import type { Entry } from './entries.repository.ts';

const timeRefusals = {
  'not-announced': 'not-found',
  'not-open-yet': 'entry-not-open-yet',
  'entries-over': 'entry-over',
} as const satisfies Record<EntryTimeRefusal, MessageKey>;

/** Whether the author may still change the entry, by the day of the author's region; the refusal in words. */
export function refuseTime(contest: Contest, state: EntryState, today: Day): void {
  const refusal = entryTimeRefusal(contest, state, today);
  if (!refusal) return;
  const { opensOn, dueOn, regionalUntil } = contest;
  const last = state === 'returned' ? regionalUntil : dueOn;
  throw new DomainError('rule-broken', timeRefusals[refusal], { opensOn, dueOn: last });
}

export function refuseForm(contest: Contest, form: EntryForm, today: Day): void {
  if (!contest.nominations.some(({ id }) => id === form.nominationId))
    throw new DomainError('not-found', 'not-found');
  if (isMinor(form.bornOn, today) && form.guardianName === '')
    throw new DomainError('rule-broken', 'entry-guardian-name');
}

export const formOf = (entry: Entry): EntryForm => ({
  regionalCenterId: entry.regionalCenterId,
  nominationId: entry.nominationId,
  authorName: entry.authorName ?? '',
  email: entry.email ?? '',
  bornOn: entry.bornOn ?? asDay('2000-01-01'),
  guardianName: entry.guardianName ?? '',
  title: entry.title,
  words: entry.words,
});

export const sameForm = (left: EntryForm, right: EntryForm) =>
  (Object.keys(left) as (keyof EntryForm)[]).every((field) => left[field] === right[field]);
