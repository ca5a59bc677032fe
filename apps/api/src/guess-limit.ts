import type { MessageKey } from '@pbnet/domain';
import type { Throttle } from './identity/throttle.ts';
import { currentRequest, subscriberOf } from './request-info.ts';

/** What the public may do by a secret number or link, and the sentence for whoever tries too often. */
const refusals = {
  award: 'award-check-wait',
  'contest-entry': 'contest-link-wait',
  'contest-jury': 'contest-link-wait',
  esia: 'esia-wait',
  guardian: 'guardian-code-wait',
  link: 'registration-wait',
  'signature-proof': 'proof-wait',
  registration: 'registration-wait',
} as const satisfies Record<string, MessageKey>;

type Guessed = keyof typeof refusals;

/** Lets the public look up a thing by its secret, and stops those who guess. */
export interface GuessLimit {
  /**
   * Runs the look-up; only one that finds nothing (null) counts, against the caller's address.
   * @throws DomainError forbidden while too many wrong ones were tried
   */
  look<T>(what: Guessed, find: () => Promise<T | null>): Promise<T | null>;
  /** Counts every press of a public form that writes: a whole library may stand behind one address. */
  press(what: Guessed): Promise<void>;
}

export function guessLimit(throttle: Throttle): GuessLimit {
  const of = (what: Guessed) => `${what}:${subscriberOf(currentRequest().ip)}`;

  return {
    async look(what, find) {
      const attempt = await throttle.attempt([{ limit: 'address', of: of(what) }], refusals[what]);
      const found = await find();
      if (found !== null) await attempt.undo();
      return found;
    },

    async press(what) {
      await throttle.attempt([{ limit: 'form', of: of(what) }], refusals[what]);
    },
  };
}

/** Counts a new entry of a contest against the caller's address; throws while too many were made. */
export function newEntryLimit(throttle: Throttle): () => Promise<void> {
  return async () => {
    const key = { limit: 'entryAddress', of: subscriberOf(currentRequest().ip) } as const;
    await throttle.attempt([key], 'entry-wait');
  };
}
