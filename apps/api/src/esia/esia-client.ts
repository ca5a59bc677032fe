import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { EsiaFailure, rubbish } from './esia-failure.ts';
import { refusalOfReturn } from './esia-codes.ts';
import { personOf, type EsiaPerson } from './esia-profile.ts';
import type { EsiaSigner } from './esia-signer.ts';
import { subjectOf } from './esia-subject.ts';
import { readToken, type TokenCheck } from './esia-token.ts';
import { ask } from './esia-wire.ts';

export interface EsiaClientOptions extends TokenCheck {
  /** Address of ESIA for browsers. */
  readonly url: string;
  /** Where this server asks, if a gateway stands between it and ESIA; the same paths lie below it. */
  readonly gatewayUrl?: string;
  /** The mnemonic of our system. */
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly signer: EsiaSigner;
  /** Of one question to ESIA; ten seconds unless told. */
  readonly patienceMs?: number;
}

export interface EsiaReturn {
  readonly code: string;
  /** The same as at the beginning, to the letter. */
  readonly redirectUri: string;
}

/** Sign-in with ESIA by its OAuth endpoints of version 2 and 3. No token leaves it, none is kept. */
export interface EsiaClient {
  /**
   * Where to send the browser.
   * @param state a UUID that is known to this browser alone
   */
  begin(asked: { readonly state: string; readonly redirectUri: string }): Promise<URL>;
  /**
   * Who has come back.
   * @throws EsiaFailure; nothing of the person is known then
   */
  finish(back: EsiaReturn): Promise<EsiaPerson>;
  /** What `error` and `error_description` of the return mean. */
  refusal(error: string, description: string): EsiaFailure;
  /** Where the browser goes to leave ESIA too, once the own session has ended. */
  logoutUrl(redirectUrl: string): URL;
}

/** Codes of ESIA are themselves tokens of some hundred characters. */
const longestCode = 4096;

const exchange = z.object({
  access_token: z.string().min(1),
  id_token: z.string().min(1),
  state: z.string(),
  token_type: z.string().regex(/^bearer$/i),
});

/** «2025.12.29 17:47:23 +0000» */
function timestampOf(now: Date): string {
  return `${now.toISOString().slice(0, 19).replaceAll('-', '.').replace('T', ' ')} +0000`;
}

/**
 * Facts of the protocol are those that clients of ESIA's guidance of version 3 agree on: what is signed are the values
 * one after another, `client_id` first, and the signature is bare (no PKCS#7), in base64url without padding.
 */
export function esiaClient(options: EsiaClientOptions): EsiaClient {
  const { url, clientId, signer, now, patienceMs = 10_000 } = options;
  const scope = options.scopes.join(' ');
  const below = (base: string) => (path: string) => new URL(`${base.replace(/\/+$/, '')}${path}`);
  const at = below(url);
  const asked = below(options.gatewayUrl ?? url);

  async function signed(request: { state: string; redirectUri: string; code?: string }) {
    const { state, redirectUri, code = '' } = request;
    const timestamp = timestampOf(now());
    const secret = await signer.sign(`${clientId}${scope}${timestamp}${state}${redirectUri}${code}`);
    return {
      client_id: clientId,
      client_secret: secret.toString('base64url'),
      client_certificate_hash: signer.certificateHash,
      redirect_uri: redirectUri,
      scope,
      state,
      timestamp,
    };
  }

  async function tokens({ code, redirectUri }: EsiaReturn) {
    if (code === '' || code.length > longestCode) throw new EsiaFailure({ kind: 'code-used' });
    // Another state than that of the sign-in: it ties this answer to this question.
    const state = randomUUID();
    const body = new URLSearchParams({
      ...(await signed({ state, redirectUri, code })),
      ...{ code, grant_type: 'authorization_code', token_type: 'Bearer' },
    });
    const init = { method: 'POST', body, headers: { accept: 'application/json' } };
    const answer = exchange.safeParse(await ask({ url: asked('/aas/oauth2/v3/te'), init, patienceMs }));
    if (!answer.success) throw rubbish('fields');
    if (answer.data.state !== state) throw rubbish('state');
    return answer.data;
  }

  return {
    async begin(request) {
      const page = at('/aas/oauth2/v2/ac');
      const query = { ...(await signed(request)), response_type: 'code', access_type: 'online' };
      page.search = new URLSearchParams(query).toString();
      return page;
    },

    async finish(back) {
      const { access_token: token, id_token: identity } = await tokens(back);
      const id = await readToken(options, identity, 'id');
      const access = await readToken(options, token, 'access');
      const subject = subjectOf({ clientId, scopes: options.scopes, id, access });
      const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
      const card = await ask({
        url: asked(`/rs/prns/${subject.oid}?embed=(contacts.elements)`),
        init: { headers },
        patienceMs,
      });
      return personOf(card, subject, now());
    },

    refusal: refusalOfReturn,

    logoutUrl(redirectUrl) {
      const page = at('/idp/ext/Logout');
      page.search = new URLSearchParams({ client_id: clientId, redirect_url: redirectUrl }).toString();
      return page;
    },
  };
}
