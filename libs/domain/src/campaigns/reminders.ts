import { addDays, type Day } from '../month.ts';

/** Days relative to the due day on which a reminder goes out: negative before, positive after. */
export type ReminderLadder = readonly number[];

export const usualLadder: ReminderLadder = [-3, -1, 1, 3];

/** No card is reminded more often than this, whatever the ladder says. */
export const reminderCap = 6;

/** The latest step of the ladder that the day has reached, or undefined before the first. */
export function dueStep(ladder: ReminderLadder, dueOn: Day, today: Day): number | undefined {
  return ladder.toSorted((a, b) => a - b).findLast((offset) => addDays(dueOn, offset) <= today);
}
