import { dayIn } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { createHmac } from 'node:crypto';
import { derivedKey } from '../../secret-box.ts';
import { newToken } from '../../token.ts';

/** What a request says of the browser that nobody signed in with. */
export interface Browser {
  /** What we gave it before; null without. */
  readonly cookie: string | null;
  readonly ip: string;
  readonly userAgent: string;
}

export interface Visitor {
  /** Tells one visitor of a day from another, and nothing of who it is. */
  readonly key: string;
  /** For the browser to bring back until it is closed; null where it has one. */
  readonly cookie: string | null;
}

export interface Visitors {
  of(browser: Browser): Visitor;
}

/** Pages of a first moment come together, before the browser has the cookie. */
const togetherMs = 10_000;

const most = 50_000;

/**
 * Visitors of reading rooms that ask for nobody. A browser without the cookie is told by a keyed digest of its address
 * and name, good for the day: one that keeps no cookies is one visitor however many pages it opens. The first such
 * browser gets the digest itself, so that it stays the same visitor; the next of the same name, at another computer of
 * the room, gets a number of its own and counts when it brings it back.
 */
export function visitors(secretKey: string, now: () => Date): Visitors {
  const key = derivedKey(secretKey, 'visitor without sign-in');
  const since = new Map<string, number>();

  function firstSeen(digest: string, at: number): number {
    const known = since.get(digest);
    if (known !== undefined) return known;
    const [oldest] = since.keys();
    if (since.size >= most && oldest !== undefined) since.delete(oldest);
    since.set(digest, at);
    return at;
  }

  return {
    of({ cookie, ip, userAgent }) {
      if (cookie !== null && /^[\w-]{43}$/.test(cookie)) return { key: cookie, cookie: null };
      const at = now();
      const browser = `${dayIn(networkTimeZone, at)} ${ip} ${userAgent}`;
      const digest = createHmac('sha256', key).update(browser).digest('base64url');
      const isFirst = at.getTime() - firstSeen(digest, at.getTime()) < togetherMs;
      return { key: digest, cookie: isFirst ? digest : newToken() };
    },
  };
}
