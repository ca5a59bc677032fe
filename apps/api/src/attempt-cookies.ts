import type { Context as HttpContext } from 'hono';
import { getCookie } from 'hono/cookie';
import { attemptMinutes } from './esia/esia-attempts.ts';
import type { EsiaPurpose } from './esia/esia.tables.ts';
import { tokenHash } from './token.ts';

/** A sign-in that was begun, as the browser must know it. */
export interface BegunSignIn {
  /** Of ЕСИА; its `state` names the cookie. */
  readonly url: URL;
  readonly browser: string;
}

export interface TakenCookie {
  /** What the cookie of this very attempt holds; null where the browser has none. */
  readonly browser: string | null;
  /** Set-Cookie that forgets it, and no other. */
  readonly forget: string;
}

/** Several tabs at once; a browser that begins and begins must not fill its requests with cookies. */
const most = 5;

const nameOf = (purpose: EsiaPurpose, state: string) =>
  `__Host-pbnet-${purpose}-attempt-${tokenHash(state).toString('hex').slice(0, 16)}`;

const set = (name: string, value: string, maxAge: number) =>
  `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${maxAge}`;

/**
 * Set-Cookie of an attempt that was begun: a cookie of its own, so that two tabs that sign in do not end each other's.
 * Beyond the fifth the oldest ones go; browsers name the oldest first.
 */
export function attemptCookies(
  http: HttpContext,
  purpose: EsiaPurpose,
  { url, browser }: BegunSignIn,
): readonly string[] {
  const prefix = `__Host-pbnet-${purpose}-attempt-`;
  const former = Object.keys(getCookie(http)).filter((name) => name.startsWith(prefix));
  const name = nameOf(purpose, url.searchParams.get('state') ?? '');
  return [
    ...former.slice(0, Math.max(former.length + 1 - most, 0)).map((old) => set(old, '', 0)),
    set(name, browser, attemptMinutes * 60),
  ];
}

/** The cookie of the attempt that the address of return names. */
export function takenCookie(http: HttpContext, purpose: EsiaPurpose): TakenCookie {
  const state = new URL(http.req.url).searchParams.get('state') ?? '';
  const name = nameOf(purpose, state);
  return { browser: getCookie(http)[name] ?? null, forget: set(name, '', 0) };
}
