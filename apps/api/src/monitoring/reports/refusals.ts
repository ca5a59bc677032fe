import { DomainError, type Month } from '@pbnet/domain';
import {
  entryRefusal,
  lastEntryDay,
  type EntrySide,
  type EntryTerms,
  type ReportState,
} from '@pbnet/domain/monitoring';
import type { Day } from '@pbnet/domain';

export interface EntryQuestion {
  readonly month: Month;
  readonly state: ReportState;
  readonly opensOn: Day;
  readonly terms: EntryTerms;
}

function dayOf(question: EntryQuestion, side: EntrySide): Day {
  if (question.terms.periodState === 'scheduled') return question.opensOn;
  return lastEntryDay(question.terms, side) ?? question.terms.closesOn;
}

/** Why the side may not change the figures of the report now, as the error to throw; undefined when it may. */
export function entryError(question: EntryQuestion, side: EntrySide, now: Date): DomainError | undefined {
  const details = { month: question.month, day: dayOf(question, side) };
  const refusal = entryRefusal(question.terms, side, now);
  if (question.state === 'submitted' || question.state === 'accepted')
    return new DomainError('rule-broken', 'report-already-submitted', details);
  return refusal && new DomainError('rule-broken', refusal, details);
}

export function notExpected(month: Month): DomainError {
  return new DomainError('not-found', 'report-not-expected', { month });
}

/** `current` lets the screen lay both entries side by side; who changed it is read with the report itself. */
export function staleReport(current: {
  readonly version: number;
  readonly state: ReportState;
  readonly values: object;
  readonly comments: object;
}): DomainError {
  const { version, state, values, comments } = current;
  return new DomainError('conflict', 'stale-edit', { current: { version, state, values, comments } });
}
