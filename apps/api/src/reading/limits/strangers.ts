import { subscriberOf } from '../../request-info.ts';
import { latest } from './latest.ts';

/** How often people without a session may ask from one address that no centre has. */
export interface Strangers {
  /** Whether the address is known to have asked too often: it need not even be looked up. */
  isOver(origin: string, address: string): boolean;
  /** Counts a question; false where it is one too many. */
  count(origin: string, address: string): boolean;
}

export interface StrangersOptions {
  /** Questions a minute; 0 counts nobody. */
  readonly aMinute: number;
  readonly now: () => Date;
}

/** Seconds after which who asked too often may ask again. */
export const strangersWaitSeconds = 10;

const minuteMs = 60_000;

/** A centre that gets the address must not wait for long. */
const rememberedMs = 5_000;

/**
 * Of one process. An address of a network without a centre may have a whole school behind it: a minute's questions may
 * come at once, and then as many as pass in the time. What is over is asked of nobody and written nowhere, so that a
 * flood from one address neither fills the log nor takes the others' turn.
 */
export function strangers({ aMinute, now }: StrangersOptions): Strangers {
  const stepMs = minuteMs / aMinute;
  /** When all that a subscriber has asked would be spread evenly, in milliseconds of the epoch. */
  const spread = latest<string, number>();
  /** Since when an address of no centre is over its limit; the very address, for a neighbour may be a centre. */
  const over = latest<string, number>();

  return {
    isOver(origin, address) {
      const since = over.get(`${origin} ${address}`);
      return since !== undefined && Math.abs(now().getTime() - since) < rememberedMs;
    },

    count(origin, address) {
      if (aMinute === 0) return true;
      const at = now().getTime();
      const subscriber = subscriberOf(address);
      const kept = spread.get(subscriber) ?? at;
      // Farther ahead than a minute can be only what a clock has noted that was set back since.
      const next = (kept - at > 2 * minuteMs ? at : Math.max(kept, at)) + stepMs;
      if (next - at <= minuteMs) {
        spread.set(subscriber, next);
        return true;
      }
      over.set(`${origin} ${address}`, at);
      return false;
    },
  };
}
