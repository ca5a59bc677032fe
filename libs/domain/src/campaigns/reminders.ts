import { addDays, type Day } from '../month.ts';

/** Days relative to the due day on which a reminder goes out: negative before, positive after. */
export type ReminderLadder = readonly number[];

export const usualLadder: ReminderLadder = [-3, -1, 1, 3];

/** No card is reminded more often than this, whatever the ladder says. */
export const reminderCap = 6;

/** A card is not reminded again before this has passed, whoever asks. */
export const reminderPauseMinutes = 60;

/** By the regional center's own clocks: nobody gets a reminder of ours at night. */
export const reminderHours = { from: 9, to: 19 } as const;

/** The latest step of the ladder that the day has reached, or undefined before the first. */
export function dueStep(ladder: ReminderLadder, dueOn: Day, today: Day): number | undefined {
  return ladder.toSorted((a, b) => a - b).findLast((offset) => addDays(dueOn, offset) <= today);
}

export interface ReminderHistory {
  readonly sent: number;
  readonly lastAt: Date | null;
}

export type ReminderRefusal = 'cap' | 'too-soon';

/** Why the card may not be reminded at the instant, or undefined when it may. */
export function reminderRefusal({ sent, lastAt }: ReminderHistory, at: Date): ReminderRefusal | undefined {
  if (sent >= reminderCap) return 'cap';
  if (lastAt && at.getTime() - lastAt.getTime() < reminderPauseMinutes * 60_000) return 'too-soon';
  return undefined;
}
