import { addMonths, asDay, lastDay, monthOf, monthsOf, type Day, type Month } from '../month.ts';
import type { Recurrence, RecurrencePeriod } from './decision.ts';

/** One turn of a recurring decision: '2026-11' for the month, quarter or year that ends with it. */
export interface Instance {
  readonly key: Month;
  readonly dueOn: Day;
}

const length = { month: 1, quarter: 3, year: 12 } as const satisfies Record<RecurrencePeriod, number>;

function endsPeriod(month: Month, every: RecurrencePeriod): boolean {
  return Number(month.slice(5)) % length[every] === 0;
}

function dueIn(month: Month, day: number): Day {
  const last = lastDay(month);
  return Number(last.slice(8)) <= day ? last : asDay(`${month}-${String(day).padStart(2, '0')}`);
}

/** The turns that have begun by the day: those of the periods from `from` to the one that holds it. */
export function instancesUntil({ every, day, from, until }: Recurrence, today: Day): readonly Instance[] {
  const last = until !== null && until < today ? until : today;
  const lastMonth = addMonths(monthOf(last), length[every] - 1);
  return monthsOf(monthOf(from), lastMonth)
    .filter((month) => endsPeriod(month, every))
    .filter((month) => addMonths(month, 1 - length[every]) <= monthOf(last))
    .map((key) => ({ key, dueOn: dueIn(key, day) }))
    .filter(({ dueOn }) => dueOn >= from && (until === null || dueOn <= until));
}

/** The turn whose period holds the day. */
export function instanceOf({ every }: Recurrence, at: Day): Month {
  let month = monthOf(at);
  while (!endsPeriod(month, every)) month = addMonths(month, 1);
  return month;
}
