import type { Actor } from '@pbnet/domain/access';
import type { Throttle } from '../../identity/throttle.ts';

/** Lets a person look for readers, and stops one who tries numbers or names at random. */
export interface LookLimit {
  /**
   * Runs the search; only one that finds nothing counts against the person.
   * @throws DomainError forbidden while too many found nothing
   */
  look<T>(who: Pick<Actor, 'accountId'>, find: () => Promise<T>, isEmpty: (found: T) => boolean): Promise<T>;
}

export function lookLimit(throttle: Throttle): LookLimit {
  return {
    async look({ accountId }, find, isEmpty) {
      const key = { limit: 'lookup', of: `reader:${accountId}` } as const;
      const attempt = await throttle.attempt([key], 'reader-look-wait');
      const found = await find();
      if (!isEmpty(found)) await attempt.undo();
      return found;
    },
  };
}
