import { pagePolicy } from '@pbnet/stand-in-http/page';
import { Hono, type Context } from 'hono';
import { refusalOfServer } from '../api/exchange.ts';
import type { Asked } from '../codes.ts';
import { refusalSentence, refusalWords, type Refusal } from '../errors.ts';
import { personas } from '../personas.ts';
import { clientFor, Refused, signedRequest, single } from '../signed-request.ts';
import { mayReturnTo, note, type Stand } from '../stand.ts';
import { outPage, refusalPage, signInPage, staleSentence } from './portal-pages.ts';

const required = ['response_type', 'access_type', 'client_secret', 'client_certificate_hash'];

/** Back to the system, with the parameters of the answer. */
function answerTo(
  c: Context,
  { redirectUri, state }: Pick<Asked, 'redirectUri' | 'state'>,
  part: object,
): Response {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries({ ...part, state })) url.searchParams.set(name, String(value));
  return c.redirect(url.href);
}

const refusedPage = (refusal: Refusal) =>
  refusalPage(refusalSentence(refusal), refusalWords(refusal).error_description);

/** The browser's part: `GET /aas/oauth2/v2/ac`, the choice of the person, `GET /idp/ext/Logout`. */
export function signInRoutes(stand: Stand): Hono {
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    if (c.res.headers.get('content-type')?.startsWith('text/html')) {
      c.header('content-security-policy', pagePolicy);
      c.header('cache-control', 'no-store');
      c.header('referrer-policy', 'no-referrer');
    }
  });

  app.get('/aas/oauth2/v2/ac', (c) => {
    const parameters = new URL(c.req.url).searchParams;
    const clientId = parameters.get('client_id') ?? '';
    const refuse = (error: unknown, answer: (refusal: Refusal) => Response | Promise<Response>) => {
      if (!(error instanceof Refused)) throw error;
      note(stand, { clientId, step: 'asked', refusal: error.refusal.code });
      return answer(error.refusal);
    };
    let redirectUri: string;
    try {
      clientFor(stand, parameters);
      redirectUri = single(parameters, 'redirect_uri');
    } catch (error) {
      return refuse(error, (refusal) => c.html(refusedPage(refusal), 400));
    }
    try {
      const serverRefusal = refusalOfServer(stand);
      if (serverRefusal) throw new Refused(serverRefusal);
      const asked = askedIn(stand, parameters);
      note(stand, { clientId, step: 'asked' });
      return c.html(signInPage({ asked, id: stand.codes.ask(asked) }));
    } catch (error) {
      const state = parameters.get('state') ?? '';
      return refuse(error, (refusal) => answerTo(c, { redirectUri, state }, refusalWords(refusal)));
    }
  });

  app.post('/login', async (c) => {
    const { request = '', persona: chosen = '' } = Object.fromEntries(
      new URLSearchParams(await c.req.text()),
    );
    const asked = stand.codes.answer(request);
    if (!asked) return c.html(refusalPage(staleSentence), 400);
    const persona = personas.find(({ id }) => id === chosen);
    const client = stand.clients.get(asked.clientId);
    const refuse = (code: Refusal['code']) => {
      note(stand, { clientId: asked.clientId, step: 'code', refusal: code });
      return answerTo(c, asked, refusalWords({ code }));
    };
    if (!persona || persona.refuses) return refuse('007004');
    if (client?.confirmedOnly && persona.level !== 'PR') return refuse('007055');
    note(stand, { clientId: asked.clientId, step: 'code' });
    return answerTo(c, asked, { code: stand.codes.give({ ...asked, persona }) });
  });

  app.get('/idp/ext/Logout', (c) => {
    const parameters = new URL(c.req.url).searchParams;
    const clientId = parameters.get('client_id') ?? '';
    const client = stand.clients.get(clientId);
    const address = parameters.get('redirect_url');
    const refusal: Refusal | null = !client
      ? { code: '007005' }
      : address !== null && !isOf(client, address)
        ? { code: '007023' }
        : null;
    note(stand, { clientId, step: 'logout', ...(refusal && { refusal: refusal.code }) });
    if (refusal) return c.html(refusedPage(refusal), 400);
    return address === null ? c.html(outPage()) : c.redirect(address);
  });

  return app;
}

/** After leaving, any page of the system will do. */
const isOf = (client: Parameters<typeof mayReturnTo>[0], address: string): boolean =>
  mayReturnTo(client, address) ||
  (URL.canParse(address) &&
    client.redirectUris.some((allowed) => new URL(allowed).origin === new URL(address).origin));

/** @throws Refused */
function askedIn(stand: Stand, parameters: URLSearchParams): Asked {
  const asked = signedRequest(stand, parameters, { required, withCode: false });
  if (single(parameters, 'response_type') !== 'code')
    throw new Refused({ code: '007003', about: 'response_type' });
  if (!['online', 'offline'].includes(single(parameters, 'access_type')))
    throw new Refused({ code: '007003', about: 'access_type' });
  return asked;
}
