import { DomainError } from '@pbnet/domain';
import { Hono, type Context as HttpContext } from 'hono';
import { attemptCookies, takenCookie } from '../../attempt-cookies.ts';
import { logFailure } from '../../failure-log.ts';
import { sessionCookie, tokenOf } from '../../http-session.ts';
import { currentRequest, withRequest, type RequestInfo } from '../../request-info.ts';
import type { ReaderRegistration } from './registration.ts';
import { guardianPage } from './return-address.ts';

export interface EsiaRoutesOptions {
  readonly registration: ReaderRegistration;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** An answer that no cache and no «back» shows again. */
function goTo(address: string): Response {
  return new Response(null, {
    status: 302,
    headers: { location: address, 'cache-control': 'no-store' },
  });
}

/** A refusal is a page of the portal; its address names the sentence and nothing of the person. */
async function orSentence(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const key = error instanceof DomainError ? error.key : 'esia-out-of-order';
    if (!(error instanceof DomainError))
      logFailure({ requestId: currentRequest().id, at: 'sign-in of a reader with ESIA', error });
    return goTo(`/portal/reader/sign-in?failure=${key}`);
  }
}

/** «Войти через Госуслуги»: away to ЕСИА, and back. */
export function readerEsiaRoutes({ registration, requestOf }: EsiaRoutesOptions): Hono {
  const routes = new Hono();

  routes.get('/reader/esia/start', (http) =>
    withRequest(requestOf(http), () =>
      orSentence(async () => {
        const begun = await registration.begin(http.req.query('return') ?? null);
        const answer = goTo(begun.url.href);
        for (const cookie of attemptCookies(http, 'reader', begun))
          answer.headers.append('set-cookie', cookie);
        return answer;
      }),
    ),
  );

  routes.get('/reader/esia/return', (http) =>
    withRequest(requestOf(http), async () => {
      const attempt = takenCookie(http, 'reader');
      const answer = await orSentence(async () => {
        const arrival = await registration.back(new URL(http.req.url).searchParams, {
          attempt: attempt.browser,
          reader: tokenOf(http, 'reader'),
          registration: tokenOf(http, 'registration'),
          guardian: tokenOf(http, 'guardian'),
        });
        if (arrival.kind === 'guardian') {
          const guardian = goTo(guardianPage);
          sessionCookie(null, guardian.headers, 'guardian').keep(arrival.token);
          return guardian;
        }
        if (arrival.kind === 'unknown') {
          const unknown = goTo('/portal/reader/registration');
          sessionCookie(null, unknown.headers, 'registration').keep(arrival.token);
          return unknown;
        }
        const known = goTo(arrival.address);
        sessionCookie(null, known.headers, 'reader').keep(arrival.token);
        sessionCookie(null, known.headers, 'registration').clear();
        return known;
      });
      answer.headers.append('set-cookie', attempt.forget);
      return answer;
    }),
  );

  return routes;
}
