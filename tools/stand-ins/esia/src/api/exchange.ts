import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { refusalWords, type Refusal } from '../errors.ts';
import { Refused, signedRequest, single } from '../signed-request.ts';
import { note, type Stand } from '../stand.ts';
import { tokensFor } from '../tokens/tokens.ts';
import { breakdown } from './line.ts';

const required = ['code', 'grant_type', 'token_type', 'client_secret', 'client_certificate_hash'];

/** `POST /aas/oauth2/v3/te`: a code for tokens. Refresh tokens are given but not taken: pbnet has no use for one. */
export function exchangeRoutes(stand: Stand): Hono {
  const app = new Hono();

  app.post('/aas/oauth2/v3/te', async (c) => {
    const broken = breakdown(stand, c);
    if (broken) return broken;
    const parameters = new URLSearchParams(await c.req.text());
    const clientId = parameters.get('client_id') ?? '';
    c.header('cache-control', 'no-store');
    try {
      if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded'))
        throw new Refused({ code: '007003', about: 'Content-Type' });
      const answer = exchanged(stand, parameters);
      note(stand, { clientId, step: 'tokens' });
      return c.json(answer);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      note(stand, { clientId, step: 'tokens', refusal: error.refusal.code });
      const state = parameters.get('state');
      return c.json({ ...refusalWords(error.refusal), ...(state !== null && { state }) }, 400);
    }
  });

  return app;
}

/** @throws Refused */
function exchanged(stand: Stand, parameters: URLSearchParams) {
  const serverRefusal = refusalOfServer(stand);
  if (serverRefusal) throw new Refused(serverRefusal);
  const asked = signedRequest(stand, parameters, { required, withCode: true });
  if (single(parameters, 'grant_type') !== 'authorization_code') throw new Refused({ code: '007009' });
  if (single(parameters, 'token_type') !== 'Bearer')
    throw new Refused({ code: '007003', about: 'token_type' });
  const granted = stand.codes.use(single(parameters, 'code'));
  const isTheirs =
    granted?.clientId === asked.clientId &&
    granted.redirectUri === asked.redirectUri &&
    granted.scope === asked.scope;
  if (!granted || !isTheirs) throw new Refused({ code: '007011' });
  const { access, id } = tokensFor(stand, granted);
  return {
    access_token: access,
    ...(id !== null && { id_token: id }),
    ...((granted.isOffline || stand.failures.take('refresh-token')) && { refresh_token: randomUUID() }),
    ...stateOf(stand, asked.state),
    token_type: 'Bearer',
    expires_in: 3600,
  };
}

/** What befalls a request whoever sends it. */
export function refusalOfServer({ failures }: Stand): Refusal | null {
  if (failures.take('overloaded')) return { code: '007008' };
  return failures.take('internal') ? { code: '007007' } : null;
}

function stateOf({ failures }: Stand, state: string): { readonly state?: string } {
  if (failures.take('state-lost')) return {};
  return { state: failures.take('state-foreign') ? '00000000-0000-4000-8000-000000000000' : state };
}
