import { addDays, lastDay, monthOf, type Day } from '@pbnet/domain';
import { monthsLater, type AgreementState } from '@pbnet/domain/agreements';
import { random } from '../random.ts';

/** What the demo knows of the agreement with one regional center. */
export interface AgreementPlan {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly automatic: boolean;
  readonly state: Extract<AgreementState, 'active' | 'expired'>;
  /** An earlier one whose place it took. */
  readonly replaced: boolean;
  /** How far its own successor is; null while nothing is prepared. */
  readonly successor: Extract<AgreementState, 'draft' | 'in-review' | 'approved' | 'signing'> | null;
}

/** Regional centers whose story a reader of the demo meets first. */
const stories: Readonly<Record<string, readonly [days: number, successor: AgreementPlan['successor']]>> = {
  'РЦ-PNZ-1': [38, 'in-review'],
  'РЦ-KAM-1': [69, 'draft'],
  'РЦ-KGD-1': [26, 'signing'],
  'РЦ-KR-1': [82, 'approved'],
};

/** Days until the end of those with an end; most within the year stand without a successor, for a renewal. */
const offsets = [
  ...[18, 47, 74, 110, 140, 171, 200, 232, 260, 291, 320, 350],
  ...[430, 520, 610, 700, 800, 930, 1_060, 1_190, 1_300, 1_420],
];
const years = 5;

/** The same seed and day give the same plans. */
export function agreementPlan(code: string, index: number, { seed, today }: PlanOptions): AgreementPlan {
  const dice = random(seed + index * 31);
  const usual = { automatic: false, state: 'active', replaced: index % 5 === 0, successor: null } as const;
  const story = stories[code];
  if (story) return { ...usual, ...endingIn(today, story[0]), replaced: true, successor: story[1] };
  if (index === 17 || index === 54)
    return { ...usual, ...endingIn(today, index === 17 ? -31 : -95), state: 'expired' };
  const kind = index % 10;
  if (kind === 3) return { ...usual, startsOn: addDays(today, -dice.between(700, 2_500)), endsOn: null };
  if (kind < 3) {
    const endsOn = monthEnd(addDays(today, -dice.between(60, 1_500)));
    return { ...usual, startsOn: termBefore(endsOn, 3), endsOn, automatic: true };
  }
  return { ...usual, ...endingIn(today, offsets[(index * 7) % offsets.length] ?? 200) };
}

export interface PlanOptions {
  readonly seed: number;
  readonly today: Day;
}

function monthEnd(day: Day): Day {
  return lastDay(monthOf(day));
}

function termBefore(endsOn: Day, length: number): Day {
  return monthsLater(addDays(endsOn, 1), -12 * length);
}

function endingIn(today: Day, days: number): { readonly startsOn: Day; readonly endsOn: Day } {
  const endsOn = days > 100 ? monthEnd(addDays(today, days)) : addDays(today, days);
  return { endsOn, startsOn: termBefore(endsOn, years) };
}
