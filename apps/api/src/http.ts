import { sentence, type Language } from '@pbnet/domain';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono, type Context as HttpContext } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { getConnInfo } from '@hono/node-server/conninfo';
import { randomUUID } from 'node:crypto';
import { awardFiles } from './awards/award-files.ts';
import { downloads } from './downloads.ts';
import type { Env } from './env.ts';
import { logFailure } from './failure-log.ts';
import type { Places } from './places.ts';
import { actorOf, readerOf, sessionCookie, tokenOf } from './http-session.ts';
import { galleryRoutes } from './gallery/gallery-routes.ts';
import { portalHeads } from './gallery/portal-heads.ts';
import { eventFeedRoutes } from './joint-events/event-feed-routes.ts';
import { acknowledgementRoutes } from './mail/acknowledgement/acknowledgement-routes.ts';
import { mediaRoutes } from './media-files.ts';
import { readersRoutes } from './readers-files.ts';
import type { RequestInfo } from './request-info.ts';
import { readShellManifest } from './platform/shell-manifest.ts';
import { appRouter } from './router.ts';
import type { Services } from './services.ts';
import { unstorable } from './unstorable.ts';
import { portalApp } from './web/portal-app.ts';
import { secured, webApp } from './web/web-app.ts';

export interface HttpOptions {
  readonly env: Env;
  readonly services: Services;
  readonly places: Places;
}

function languageOf(http: HttpContext): Language {
  return http.req.header('x-language') === 'en' ? 'en' : 'ru';
}

/** The caller's address: the connection's own, or the one that the trusted proxies in front wrote. */
function addressOf(http: HttpContext, trustedProxies: number): string {
  const direct = getConnInfo(http).remote.address ?? 'unknown';
  const forwarded = (http.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return (trustedProxies > 0 && forwarded.at(-trustedProxies)) || direct;
}

export function requestInfo(http: HttpContext, env: Env): RequestInfo {
  return {
    id: randomUUID(),
    ip: addressOf(http, env.TRUSTED_PROXIES),
    userAgent: (http.req.header('user-agent') ?? '').slice(0, 300),
    language: languageOf(http),
  };
}

/** Only our own pages may call: a foreign site's form or script is refused before anything is read. */
function isForeign(http: HttpContext): boolean {
  const site = http.req.header('sec-fetch-site');
  return http.req.method !== 'GET' && site !== undefined && site !== 'same-origin' && site !== 'none';
}

export function httpApp({ env, services, places }: HttpOptions): Hono {
  const app = new Hono();
  app.use(secured(env.PUBLIC_URL));
  app.onError((error, http) => {
    if (error instanceof HTTPException) return error.getResponse();
    const refused = unstorable(error);
    if (refused) return http.text(sentence(refused.key, languageOf(http)), 400);
    const requestId = randomUUID();
    logFailure({ requestId, at: http.req.routePath, error });
    return http.text(sentence('unexpected', languageOf(http), { requestId }), 500);
  });

  app.all('/trpc/*', async (http) => {
    if (isForeign(http)) return http.text('forbidden', 403);
    const request = requestInfo(http, env);
    const actor = await actorOf(http, services.sessions);
    const reader = await readerOf(http, services.readerSessions);
    return fetchRequestHandler({
      endpoint: '/trpc',
      req: http.req.raw,
      router: appRouter,
      onError: ({ error, path = '' }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') logFailure({ requestId: request.id, at: path, error });
      },
      createContext: ({ resHeaders }) => ({
        ...services,
        places,
        request,
        actor,
        reader,
        session: sessionCookie(tokenOf(http), resHeaders),
        readerSession: sessionCookie(tokenOf(http, 'reader'), resHeaders, 'reader'),
        registration: sessionCookie(tokenOf(http, 'registration'), resHeaders, 'registration'),
        guardian: sessionCookie(tokenOf(http, 'guardian'), resHeaders, 'guardian'),
      }),
    });
  });

  app.use('/files/*', async (http, next) => (isForeign(http) ? http.text('forbidden', 403) : next()));
  app.use('/uploads/*', async (http, next) => (isForeign(http) ? http.text('forbidden', 403) : next()));
  const asking = {
    actorOf: (from: HttpContext) => actorOf(from, services.sessions),
    readerOf: (from: HttpContext) => readerOf(from, services.readerSessions),
    requestOf: (from: HttpContext) => requestInfo(from, env),
  };
  app.route('/files', downloads({ services, places, ...asking }));
  app.route('/', mediaRoutes({ services, ...asking }));
  app.route('/', readersRoutes({ services, env, ...asking }));
  app.route('/feeds', eventFeedRoutes({ posters: services.posters, publicUrl: env.PUBLIC_URL }));
  app.route(
    '/ack',
    acknowledgementRoutes({
      acknowledgements: services.acknowledgements,
      requestOf: (http) => requestInfo(http, env),
    }),
  );

  app.route(
    '/documents',
    awardFiles({ awards: services.awards, requestOf: (http) => requestInfo(http, env) }),
  );

  app.get('/health', (http) => http.json({ status: 'up' }));

  app.route('/', galleryRoutes({ gallery: services.gallery, publicUrl: env.PUBLIC_URL }));
  if (env.PORTAL_DIRECTORY !== undefined)
    app.route('/portal', portalApp(env.PORTAL_DIRECTORY, portalHeads(services.gallery, env.PUBLIC_URL)));

  const shellDirectory = env.SHELL_DIRECTORY;
  if (shellDirectory !== undefined) {
    const pages = webApp({
      shell: { directory: shellDirectory, manifest: () => readShellManifest(shellDirectory) },
      remotesDirectory: env.REMOTES_DIRECTORY,
      microFrontends: services.microFrontends,
      actorOf: (http) => actorOf(http, services.sessions),
      me: (actor) => services.ownAccount.me(actor),
    });
    app.route('/', pages);
  }

  return app;
}
