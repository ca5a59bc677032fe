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

export interface ReminderDays {
  readonly opensOn: Day;
  readonly dueOn: Day;
  /** The last day on which an answer is taken at all; null when there is none. */
  readonly closesOn: Day | null;
  /** The calendar day of the regional center's westernmost centre. */
  readonly today: Day;
  /** The day on which it was asked: nobody is reminded of a letter that came today. */
  readonly askedOn: Day | null;
}

/** The day on which the ladder reminds next, or undefined when it has no step left. */
export function nextReminderDay(
  ladder: ReminderLadder,
  taken: readonly number[],
  { opensOn, dueOn, closesOn, today, askedOn }: ReminderDays,
): Day | undefined {
  const earliest = [opensOn, ...(askedOn === null ? [] : [addDays(askedOn, 1)])];
  const from = earliest.reduce((latest, day) => (day > latest ? day : latest), today);
  const reached = dueStep(ladder, dueOn, from);
  const ahead = ladder.map((offset) => addDays(dueOn, offset)).filter((day) => day > from);
  const next = reached !== undefined && !taken.includes(reached) ? from : ahead.toSorted().at(0);
  return next !== undefined && (closesOn === null || next <= closesOn) ? next : undefined;
}

/** Why the clock will remind a card no more. */
export const reminderStops = [
  'answered',
  'closed',
  'intake-over',
  'without-address',
  'cap',
  'ladder-over',
] as const;

export type ReminderStop = (typeof reminderStops)[number];

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
