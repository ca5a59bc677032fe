import type { Actor } from '@pbnet/domain/access';
import type { Context as HttpContext } from 'hono';
import { getCookie } from 'hono/cookie';
import type { SessionCookie } from './session-cookie.ts';

/** Who stands behind a token; `Sessions` of the identity module is one. */
export interface ActorSource {
  actor(token: string): Promise<Actor | null>;
}

const name = 'pbnet';
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';
const maxAgeSeconds = 7 * 24 * 3600;

export function tokenOf(http: HttpContext): string | null {
  return getCookie(http, name, 'host') ?? null;
}

/** Reads the cookie of the request and writes Set-Cookie into the headers of its answer. */
export function sessionCookie(token: string | null, answer: Headers): SessionCookie {
  const set = (value: string, maxAge: number) =>
    answer.set('set-cookie', `__Host-${name}=${value}; ${attributes}; Max-Age=${maxAge}`);
  return {
    token,
    keep: (fresh) => set(fresh, maxAgeSeconds),
    clear: () => set('', 0),
  };
}

/** Who asks, for plain routes (downloads): the same sessions as the procedures'. */
export async function actorOf(http: HttpContext, sessions: ActorSource): Promise<Actor | null> {
  const token = tokenOf(http);
  return token === null ? null : sessions.actor(token);
}
