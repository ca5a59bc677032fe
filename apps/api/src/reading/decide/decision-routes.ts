import { sentence, type Language } from '@pbnet/domain';
import { Hono, type Context as HttpContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { logFailure } from '../../failure-log.ts';
import { sessionCookie, tokenOf } from '../../http-session.ts';
import type { RequestInfo } from '../../request-info.ts';
import type { AccessKeys } from '../tokens/access-keys.ts';
import type { AccessDecisions, RefusedAnswer } from './decisions.ts';
import type { ReadingServers } from '../servers/reading-servers.ts';
import { strangersWaitSeconds } from '../limits/strangers.ts';
import { inTime } from './in-time.ts';
import type { Visitors } from './visitors.ts';

export interface DecisionRoutesOptions {
  readonly accessDecisions: AccessDecisions;
  readonly accessKeys: Pick<AccessKeys, 'published'>;
  readonly readingServers: ReadingServers;
  readonly readingVisitors: Visitors;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

/** Servers of documents keep the keys no longer: a replaced one has to go from them in seconds. */
const keysKeptSeconds = 5;

/** However many steps an answer takes. */
const longestMs = 5_000;

/** As long as the longest identifier that an item may have. */
const longest = 200;

interface Question {
  readonly item: string | null;
  readonly language: Language | null;
}

/** What the database can not hold would refuse everybody who is written down in the same batch. */
const readItem = (item: string): string | null =>
  item !== '' && item.length <= longest && item.isWellFormed() && !/\p{Cc}/u.test(item) ? item : null;

function read(values: Readonly<Record<string, unknown>>): Question {
  const { item, language } = values;
  return {
    item: typeof item === 'string' ? readItem(item.normalize('NFC')) : null,
    language: language === 'ru' || language === 'en' ? language : null,
  };
}

async function questionOf(http: HttpContext): Promise<Question> {
  if (http.req.method === 'GET') return read(http.req.query());
  const body: unknown = await http.req.json().catch(() => null);
  return read(typeof body === 'object' && body !== null ? { ...body } : {});
}

/** Answers to pages of the library's own servers only: nobody else's page may read one or set one off. */
export function decisionRoutes(options: DecisionRoutesOptions): Hono {
  const { accessDecisions: decisions, accessKeys: keys, readingServers: servers, requestOf } = options;
  const { readingVisitors: visitors } = options;
  const routes = new Hono();
  /** Servers that were active when they last asked: their pages are told even that the database is gone. */
  const known = new Set<string>();

  const note = (origin: string, active: boolean) => {
    if (active) known.add(origin);
    else known.delete(origin);
    return active;
  };

  async function mayAsk(origin: string): Promise<boolean> {
    try {
      return note(origin, await inTime(() => servers.isActive(origin)));
    } catch (error) {
      if (known.has(origin)) return true;
      throw error;
    }
  }

  routes.get('/jwks.json', async (http) => {
    http.header('access-control-allow-origin', '*');
    http.header('cache-control', `public, max-age=${keysKeptSeconds}`);
    return http.json({ keys: await keys.published() });
  });

  const allow = (http: HttpContext, origin: string) => {
    http.header('vary', 'Origin');
    http.header('access-control-allow-origin', origin);
    http.header('access-control-allow-credentials', 'true');
  };

  // What broke is for who looks after the system; a page learns that it may ask again.
  routes.onError((error, http) => {
    if (error instanceof HTTPException) return error.getResponse();
    const { id: requestId, language } = requestOf(http);
    logFailure({ requestId, at: '/access', error });
    const origin = http.req.header('origin') ?? '';
    if (known.has(origin)) allow(http, origin);
    http.header('retry-after', '5');
    const message = sentence('reading-unavailable', language);
    return http.json({ granted: false, refusal: 'unavailable', message, way: null }, 503);
  });

  routes.options('/decisions', async (http) => {
    const origin = http.req.header('origin') ?? '';
    if (!(await mayAsk(origin))) return http.body(null, 403);
    allow(http, origin);
    http.header('access-control-allow-methods', 'GET, POST');
    http.header('access-control-allow-headers', 'content-type, x-language');
    http.header('access-control-max-age', '600');
    return http.body(null, 204);
  });

  // For a question without a body the limit would make a whole Request of what is read from the wire as it is.
  routes.post('/decisions', bodyLimit({ maxSize: 4_096 }));
  routes.on(['GET', 'POST'], '/decisions', async (http) => {
    http.header('cache-control', 'no-store');
    const origin = http.req.header('origin') ?? '';
    const { ip, userAgent, language: asked } = requestOf(http);
    const question = await questionOf(http);
    const language = question.language ?? asked;
    const { item } = question;
    if (item === null) {
      if (!(await mayAsk(origin))) return unknown(http, language);
      allow(http, origin);
      const message = sentence('reading-unreadable', language);
      return http.json({ granted: false, refusal: 'unknown-item', message, way: null }, 400);
    }
    const token = tokenOf(http, 'reader');
    const stranger = token === null ? visitors.of({ cookie: tokenOf(http, 'visit'), ip, userAgent }) : null;
    const visitor = stranger?.key ?? null;
    const asking = { origin, item, token, address: ip, language, visitor };
    const answer = await inTime(() => decisions.decide(asking), longestMs);
    if (!note(origin, answer !== null) || !answer) return unknown(http, language);
    allow(http, origin);
    if (stranger?.cookie && answer.granted && answer.ground === 'place') giveCookie(http, stranger.cookie);
    if (!answer.granted && answer.refusal === 'too-many-strangers') return tooMany(http, answer);
    return http.json(answer, answer.granted ? 200 : 403);
  });

  return routes;
}

function giveCookie(http: HttpContext, visitor: string): void {
  const given = new Headers();
  sessionCookie(null, given, 'visit').keep(visitor);
  for (const cookie of given.getSetCookie()) http.header('set-cookie', cookie);
}

function tooMany(http: HttpContext, answer: RefusedAnswer): Response {
  http.header('retry-after', String(strangersWaitSeconds));
  http.header('access-control-expose-headers', 'retry-after');
  return http.json(answer, 429);
}

function unknown(http: HttpContext, language: Language): Response {
  const message = sentence('reading-unknown-server', language);
  return http.json({ granted: false, refusal: 'unknown-server', message, way: null }, 403);
}
