import type { Actor } from '@pbnet/domain/access';
import type { Context as HttpContext } from 'hono';
import { getCookie } from 'hono/cookie';
import type { ReaderActor } from '@pbnet/domain/readers';
import type { SessionCookie } from './session-cookie.ts';

/** Who stands behind a token; `Sessions` of the identity module is one. */
export interface ActorSource {
  actor(token: string): Promise<Actor | null>;
}

/**
 * Staff and readers have a session each; one browser may hold both. The others tie what ЕСИА told of a reader to be, or
 * of a guardian, to the browser that signed in.
 */
export type SessionKind = 'staff' | 'reader' | 'registration' | 'guardian' | 'visit';

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';
const week = 7 * 24 * 3600;
const cookies = {
  staff: { name: 'pbnet', maxAge: week },
  reader: { name: 'pbnet-reader', maxAge: week },
  registration: { name: 'pbnet-registration', maxAge: 1800 },
  guardian: { name: 'pbnet-guardian', maxAge: 1800 },
  // Of a reading room's browser that nobody signed in with: it says only that it is the same one, until it is closed.
  visit: { name: 'pbnet-visit', maxAge: null },
} as const satisfies Record<SessionKind, { name: string; maxAge: number | null }>;

export function tokenOf(http: HttpContext, kind: SessionKind = 'staff'): string | null {
  return getCookie(http, cookies[kind].name, 'host') ?? null;
}

/** Reads the cookie of the request and writes Set-Cookie into the headers of its answer. */
export function sessionCookie(
  token: string | null,
  answer: Headers,
  kind: SessionKind = 'staff',
): SessionCookie {
  const { name, maxAge: longest } = cookies[kind];
  const set = (value: string, maxAge: number | null) => {
    const age = maxAge === null ? '' : `; Max-Age=${maxAge}`;
    answer.append('set-cookie', `__Host-${name}=${value}; ${attributes}${age}`);
  };
  return {
    token,
    keep: (fresh) => set(fresh, longest),
    clear: () => set('', 0),
  };
}

/** Who asks, for plain routes (downloads): the same sessions as the procedures'. */
export async function actorOf(http: HttpContext, sessions: ActorSource): Promise<Actor | null> {
  const token = tokenOf(http);
  return token === null ? null : sessions.actor(token);
}

/** Who stands behind a reader's token; `ReaderSessions` is one. */
export interface ReaderSource {
  reader(token: string): Promise<ReaderActor | null>;
}

/** Which reader asks, by the portal's cookie. */
export async function readerOf(http: HttpContext, sessions: ReaderSource): Promise<ReaderActor | null> {
  const token = tokenOf(http, 'reader');
  return token === null ? null : sessions.reader(token);
}
