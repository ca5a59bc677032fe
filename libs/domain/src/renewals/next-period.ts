import { daysBetween, monthsLater } from '../agreements/index.ts';
import { addDays, monthOf, monthsBetween, type Day } from '../month.ts';

/** A period that ends; both days included. */
export interface EndingPeriod {
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** Whole months that the period lasts, or undefined where it lasts none: from 15 March to 14 March are twelve. */
export function wholeMonths({ startsOn, endsOn }: EndingPeriod): number | undefined {
  const after = addDays(endsOn, 1);
  const months = monthsBetween(monthOf(startsOn), monthOf(after));
  return months > 0 && monthsLater(startsOn, months) === after ? months : undefined;
}

export interface NextPeriod {
  /** The period as the agreement has it; only its length counts. */
  readonly old: EndingPeriod;
  /** The day on which the old agreement really ends, prolongations counted. */
  readonly oldEnd: Day;
  /** How long the next one lasts; null: as long as the old one. */
  readonly months: number | null;
}

/**
 * The period of the agreement that takes the old one's place. It begins on the day after the old end, whichever day
 * the draft is made on: made early it takes no day from the old one, made late it leaves no gap.
 */
export function nextPeriod({ old, oldEnd, months }: NextPeriod): EndingPeriod {
  const startsOn = addDays(oldEnd, 1);
  const length = months ?? wholeMonths(old);
  const endsOn =
    length === undefined
      ? addDays(startsOn, daysBetween(old.startsOn, old.endsOn))
      : addDays(monthsLater(startsOn, length), -1);
  return { startsOn, endsOn };
}
