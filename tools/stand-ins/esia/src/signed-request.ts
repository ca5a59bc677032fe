import type { Asked } from './codes.ts';
import type { Refusal } from './errors.ts';
import { gostVerify } from './gost/signature.ts';
import { scopes } from './personas.ts';
import { mayReturnTo, type Client, type Stand } from './stand.ts';

/** A refusal that travels to where the answer is written. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const window = 5 * 60_000;

/** @throws Refused ESIA-007003 when it is there twice, 007014 when it is not there */
export function single(parameters: URLSearchParams, name: string): string {
  const values = parameters.getAll(name);
  if (values.length > 1) throw new Refused({ code: '007003', about: name });
  const [value = ''] = values;
  if (value === '') throw new Refused({ code: name === 'scope' ? '007013' : '007014', about: name });
  return value;
}

/**
 * Who asks and where the answer may go; nothing may be sent to an address before this is known.
 * @throws Refused
 */
export function clientFor(stand: Stand, parameters: URLSearchParams): Client {
  const client = stand.clients.get(single(parameters, 'client_id'));
  if (!client) throw new Refused({ code: '007005' });
  if (!mayReturnTo(client, single(parameters, 'redirect_uri'))) throw new Refused({ code: '007023' });
  return client;
}

export interface Signed {
  /** Parameters that must be there besides those of every signed request. */
  readonly required: readonly string[];
  /** Whether the code is the end of the words that were signed. */
  readonly withCode: boolean;
}

/**
 * Checks a request of /v2/ac and /v3/te whole. Signed are, without separators and in UTF-8: client_id, scope, scope_org,
 * timestamp, state, redirect_uri and, in the exchange, code; `client_secret` is the raw signature in base64url.
 * @throws Refused
 */
export function signedRequest(stand: Stand, parameters: URLSearchParams, signed: Signed): Asked {
  const client = clientFor(stand, parameters);
  for (const name of new Set(parameters.keys()))
    if (parameters.getAll(name).length > 1) throw new Refused({ code: '007003', about: name });
  const value = (name: string) => single(parameters, name);
  for (const name of signed.required) value(name);
  const [scope, state, timestamp] = [value('scope'), value('state'), value('timestamp')];
  if (!uuid.test(state)) throw new Refused({ code: '007003', about: 'state' });
  if (Math.abs(timeOf(timestamp) - stand.now().getTime()) > window || stand.failures.take('clock'))
    throw new Refused({ code: '007015' });
  checkScope(client, scope);
  const words = ['client_id', 'scope', 'scope_org', 'timestamp', 'state', 'redirect_uri']
    .concat(signed.withCode ? ['code'] : [])
    .map((name) => parameters.get(name) ?? '');
  checkCertificate(stand, client, value('client_certificate_hash'));
  const secret = value('client_secret');
  if (!/^[\w-]{86}(?:==)?$/.test(secret)) throw new Refused({ code: '007053' });
  if (!gostVerify(client.certificate.key, Buffer.from(words.join('')), Buffer.from(secret, 'base64url')))
    throw new Refused({ code: '007053' });
  return {
    clientId: client.clientId,
    redirectUri: value('redirect_uri'),
    scope,
    state,
    isOffline: parameters.get('access_type') === 'offline',
  };
}

/** «2025.12.29 17:47:23 +0300» in milliseconds; NaN becomes a refusal of its own. */
function timeOf(timestamp: string): number {
  const [, date, time, hours, minutes] =
    /^(\d{4}\.\d{2}\.\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2})$/.exec(timestamp) ?? [];
  const at = Date.parse(`${date?.replaceAll('.', '-')}T${time}${hours}:${minutes}`);
  if (Number.isNaN(at)) throw new Refused({ code: '007015' });
  return at;
}

function checkScope(client: Client, scope: string): void {
  const asked = scope.split(' ');
  const isKnown = asked.every((one) => one in scopes) && asked.includes('openid');
  if (!isKnown || new Set(asked).size < asked.length) throw new Refused({ code: '007006' });
  if (!asked.every((one) => client.scopes.includes(one))) throw new Refused({ code: '007019' });
}

/** An unknown hash is a wrong secret, as it is in the real ЕСИА; that of another system or of an old certificate is not. */
function checkCertificate(stand: Stand, { certificate, clientId }: Client, hash: string): void {
  const known = [...stand.clients.values()].find((one) => one.certificate.hash === hash);
  if (!known) throw new Refused({ code: '007053' });
  const now = stand.now();
  const isActive = certificate.from <= now && now < certificate.to;
  if (known.clientId !== clientId || !isActive || stand.failures.take('certificate-withdrawn'))
    throw new Refused({ code: '007002' });
}
