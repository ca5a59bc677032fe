import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { attemptCookies, takenCookie } from '../attempt-cookies.ts';
import type { EsiaSignIn } from '../esia/esia-sign-in.ts';
import { logFailure } from '../failure-log.ts';
import { sessionCookie, tokenOf } from '../http-session.ts';
import { withRequest, type RequestInfo } from '../request-info.ts';
import type { EsiaDoor } from './esia-door.ts';

export interface StaffEsiaRoutesOptions {
  /** Null where the installation has no ЕСИА. */
  readonly esiaSignIn: EsiaSignIn | null;
  readonly esiaDoor: EsiaDoor;
  readonly publicUrl: string;
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

const ownAccount = '/account';

/** Where a failure is told: the key of its sentence, and nothing of the person. */
function failed(page: string, error: unknown, at: RequestInfo): string {
  const key = error instanceof DomainError ? error.key : 'esia-out-of-order';
  if (!(error instanceof DomainError))
    logFailure({ requestId: at.id, at: 'sign-in of staff with ESIA', error });
  return `${page}?failure=${key}`;
}

function keep(http: HttpContext, cookies: readonly string[]): void {
  for (const cookie of cookies) http.header('set-cookie', cookie, { append: true });
}

/** Away to ЕСИА and back. A code for binding is worth nothing at the door, nor the other way: each has its address. */
export function staffEsiaRoutes(options: StaffEsiaRoutesOptions): Hono {
  const { esiaSignIn, esiaDoor, actorOf, requestOf } = options;
  const app = new Hono();
  const backTo = (path: string) => new URL(path, options.publicUrl).href;
  const addresses = { signIn: backTo('/staff/esia/return'), bind: backTo('/staff/esia/bound') };

  function esia(): EsiaSignIn {
    if (!esiaSignIn) throw new DomainError('rule-broken', 'staff-esia-off');
    return esiaSignIn;
  }

  /** Runs a leg of the way and leads to the page that it names, or to the one that tells of the failure. */
  function leg(http: HttpContext, page: string, work: () => Promise<string>) {
    const request = requestOf(http);
    return withRequest(request, async () => {
      const to = await work().catch((error: unknown) => failed(page, error, request));
      http.header('cache-control', 'no-store');
      http.header('referrer-policy', 'no-referrer');
      return http.redirect(to);
    });
  }

  async function begun(http: HttpContext, returnTo: string | undefined, redirectUri: string) {
    const asked = { purpose: 'staff', returnTo: returnTo ?? null, redirectUri } as const;
    const leaving = await esia().begin(asked);
    keep(http, attemptCookies(http, 'staff', leaving));
    return leaving.url.href;
  }

  async function finished(http: HttpContext, redirectUri: string) {
    const { browser, forget } = takenCookie(http, 'staff');
    keep(http, [forget]);
    const query = new URL(http.req.url).searchParams;
    return esia().finish({ purpose: 'staff', browser, query, redirectUri });
  }

  /** Null for an attempt that is over in a browser that is signed in. */
  async function over(http: HttpContext, error: unknown): Promise<null> {
    const isOver = error instanceof DomainError && error.key === 'esia-attempt-over';
    if (isOver && (await actorOf(http))) return null;
    throw error;
  }

  app.get('/staff/esia/start', (http) =>
    leg(http, '/sign-in', () => begun(http, http.req.query('return'), addresses.signIn)),
  );

  app.get('/staff/esia/return', (http) =>
    leg(http, '/sign-in', async () => {
      const back = await finished(http, addresses.signIn).catch((error: unknown) => over(http, error));
      // The browser's «back» after a sign-in opens an address of return that was used up: the shell is open already.
      if (back === null) return '/';
      const { person, returnPath } = back;
      const answer = new Headers();
      const session = sessionCookie(tokenOf(http), answer);
      const step = await esiaDoor.enter(person, { request: requestOf(http), session });
      keep(http, answer.getSetCookie());
      return `/sign-in?gosuslugi=${step === 'done' ? 'done' : 'code'}&return=${encodeURIComponent(returnPath)}`;
    }),
  );

  app.get('/staff/esia/bind', (http) =>
    leg(http, ownAccount, async () => {
      if (!(await actorOf(http))) throw new DomainError('forbidden', 'staff-esia-not-opened');
      return begun(http, ownAccount, addresses.bind);
    }),
  );

  app.get('/staff/esia/bound', (http) =>
    leg(http, ownAccount, async () => {
      const { person } = await finished(http, addresses.bind);
      const actor = await actorOf(http);
      if (!actor) throw new DomainError('forbidden', 'staff-esia-not-opened');
      await esiaDoor.bind(person, actor);
      return `${ownAccount}?gosuslugi=bound`;
    }),
  );

  return app;
}
