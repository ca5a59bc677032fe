/** Why a letter has not gone out yet, or never will. */
export const deliveryProblems = ['refused', 'postponed', 'server-trouble', 'gave-up'] as const;

export type DeliveryProblem = (typeof deliveryProblems)[number];

const minute = 60;

/** Seconds until the next try after so many tries that the server put off. */
const ladder = [minute, 2 * minute, 5 * minute, 15 * minute, 30 * minute];

export function retryAfter(attempts: number): number {
  return ladder[Math.max(0, attempts - 1)] ?? 60 * minute;
}

/** Seconds until the server is tried again after it could not be used at all. */
export const serverPause = 30;

/** A letter that could not be handed over for two days is given up and becomes a task. */
export const giveUpAfter = 2 * 24 * 60 * minute;

/** Letters looked back upon, and how many failures among them stop a mailing: more than a fifth. */
export const failureWindow = { letters: 50, allowed: 10 } as const;
