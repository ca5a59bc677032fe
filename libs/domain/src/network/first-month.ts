import { addDays, firstDay, lastDay, monthOf, type Day, type Month } from '../month.ts';

/** The first month that a centre works the whole of: the first that it owes a report for. */
export function firstFullMonth(openedOn: Day): Month {
  const month = monthOf(openedOn);
  return openedOn === firstDay(month) ? month : monthOf(addDays(lastDay(month), 1));
}
