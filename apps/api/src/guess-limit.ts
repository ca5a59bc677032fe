import type { MessageKey } from '@pbnet/domain';
import type { Throttle } from './identity/throttle.ts';
import { currentRequest } from './request-info.ts';

/** What the public may look up by a secret number or link, and the sentence for whoever tries too many wrong ones. */
const refusals = {
  award: 'award-check-wait',
  'contest-entry': 'contest-link-wait',
  'contest-jury': 'contest-link-wait',
} as const satisfies Record<string, MessageKey>;

/** Lets the public look up a thing by its secret, and stops those who guess. */
export interface GuessLimit {
  /**
   * Runs the look-up; only one that finds nothing (null) counts, against the caller's address.
   * @throws DomainError forbidden while too many wrong ones were tried
   */
  look<T>(what: keyof typeof refusals, find: () => Promise<T | null>): Promise<T | null>;
}

export function guessLimit(throttle: Throttle): GuessLimit {
  return {
    async look(what, find) {
      const key = { limit: 'address', of: `${what}:${currentRequest().ip}` } as const;
      const attempt = await throttle.attempt([key], refusals[what]);
      const found = await find();
      if (found !== null) await attempt.undo();
      return found;
    },
  };
}

/** Counts a new entry of a contest against the caller's address; throws while too many were made. */
export function newEntryLimit(throttle: Throttle): () => Promise<void> {
  return async () => {
    const key = { limit: 'entryAddress', of: currentRequest().ip } as const;
    await throttle.attempt([key], 'entry-wait');
  };
}
