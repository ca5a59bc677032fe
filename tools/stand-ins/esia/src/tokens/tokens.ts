import { createHmac, randomUUID } from 'node:crypto';
import type { Granted } from '../codes.ts';
import type { EsiaFailure, Stand } from '../stand.ts';
import { claimsOf, tampered, unsigned, withSignature, type Claims } from './jwt.ts';
import { algorithms, newSigner, type Signer } from './key-ring.ts';

/** One more than every oid of the personas. */
const somebodyElse = 1000409999;
const hour = 3_600;

interface Kind {
  readonly ver: number;
  readonly sbt: 'id' | 'access';
}

/** The two tokens of an exchange, with the failures that are switched on. */
export function tokensFor(stand: Stand, granted: Granted): { access: string; id: string | null } {
  const now = Math.floor(stand.now().getTime() / 1000);
  const common = { 'urn:esia:sid': randomUUID(), iss: stand.issuer, nbf: now, iat: now };
  const scope = stand.failures.take('less-scope') ? 'openid' : granted.scope;
  const access = accessToken(stand, { granted, scope, common });
  return { access, id: stand.failures.take('no-id-token') ? null : idToken(stand, granted, common) };
}

interface Access {
  readonly granted: Granted;
  readonly scope: string;
  readonly common: Claims & { readonly iat: number };
}

function accessToken(stand: Stand, { granted, scope, common }: Access): string {
  const take = (failure: EsiaFailure) => stand.failures.take(failure);
  const { oid } = granted.persona;
  const scopes = scope.split(' ').map((one) => (one === 'openid' ? one : `${one}?oid=${oid}`));
  const late = take('access-expired') ? 2 * hour : 0;
  const payload = {
    ...common,
    ...(late > 0 && { nbf: common.iat - late, iat: common.iat - late }),
    exp: common.iat - late + hour,
    ...(take('access-issuer') && { iss: `${stand.issuer}other/` }),
    scope: scopes.join(' '),
    'urn:esia:sbj_id': take('foreign-person') ? somebodyElse : oid,
    client_id: take('foreign-client') ? 'OTHER_SYSTEM' : granted.clientId,
  };
  const kind: Kind = { ver: 1, sbt: 'access' };
  if (take('access-alg-none')) return `${unsigned(headerOf(kind, 'none'), payload)}.`;
  const token = signed(stand, kind, payload);
  return take('access-tampered') ? tampered(token, { scope: `${payload.scope} snils?oid=${oid}` }) : token;
}

function idToken(stand: Stand, { persona, clientId }: Granted, common: Access['common']): string {
  const take = (failure: EsiaFailure) => stand.failures.take(failure);
  const shift = take('expired') ? -4 * hour : take('not-yet') ? hour : 0;
  const at = common.iat + shift - (take('stale') ? hour : 0);
  const { oid, level } = persona;
  const payload = {
    ...common,
    ...{ nbf: at, iat: at, auth_time: at, exp: at + 3 * hour },
    ...(take('wrong-issuer') && { iss: 'http://esia.another.example/' }),
    aud: take('wrong-audience') ? 'OTHER_SYSTEM' : clientId,
    sub: take('wrong-subject') ? somebodyElse : oid,
    amr: 'PWD',
    'urn:esia:amd': 'PWD',
    'urn:esia:sbj': {
      'urn:esia:sbj:typ': 'P',
      // Only a confirmed account has it; for the rest it is not false but absent.
      ...(level === 'PR' && { 'urn:esia:sbj:is_tru': true }),
      'urn:esia:sbj:oid': oid,
      'urn:esia:sbj:nam': `OID.${oid}`,
      'urn:esia:sbj:lvl': level,
    },
  };
  return forged(stand, payload) ?? signed(stand, { ver: 0, sbt: 'id' }, payload);
}

const headerOf = ({ ver, sbt }: Kind, alg: string) => ({ ver, typ: 'JWT', sbt, alg });

function signed(stand: Stand, kind: Kind, payload: Claims): string {
  return signedBy(stand.keys.signer(stand.algorithm), kind, payload);
}

function signedBy(signer: Signer, kind: Kind, payload: Claims): string {
  const text = unsigned(headerOf(kind, signer.key.algorithm), payload);
  return withSignature(text, signer.sign(text));
}

/** The attacks on the signature of the id token; null when none is switched on. */
function forged(stand: Stand, payload: Claims): string | null {
  const kind: Kind = { ver: 0, sbt: 'id' };
  const own = stand.keys.signer(stand.algorithm);
  if (stand.failures.take('alg-none')) return `${unsigned(headerOf(kind, 'none'), payload)}.`;
  if (stand.failures.take('alg-hs256')) {
    const text = unsigned(headerOf(kind, 'HS256'), payload);
    return withSignature(text, createHmac('sha256', own.key.pem).update(text).digest());
  }
  if (stand.failures.take('alg-other')) {
    const other = algorithms.find((one) => one !== stand.algorithm) ?? 'RS256';
    return signedBy(stand.keys.signer(other), kind, payload);
  }
  if (stand.failures.take('unknown-key'))
    return signedBy(newSigner(stand.algorithm, stand.now()), kind, payload);
  if (stand.failures.take('duplicate-claims')) {
    const text = unsigned(headerOf(kind, own.key.algorithm), payload, `"sub":${somebodyElse}`);
    return withSignature(text, own.sign(text));
  }
  if (stand.failures.take('tampered')) return tampered(signed(stand, kind, payload), { auth_time: 0 });
  return null;
}

export interface AccessClaims {
  readonly oid: number;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/** Null for a token that this ЕСИА did not give or that is over. */
export function readAccessToken(stand: Stand, token: string): AccessClaims | null {
  const [head = '', body = '', signature = '', ...rest] = token.split('.');
  const [header, claims] = [claimsOf(head), claimsOf(body)];
  const now = stand.now().getTime() / 1000;
  const isOurs =
    rest.length === 0 &&
    header['alg'] === stand.algorithm &&
    header['sbt'] === 'access' &&
    claims['iss'] === stand.issuer &&
    Number(claims['exp']) > now &&
    Number(claims['nbf']) <= now &&
    stand.keys.verify(stand.algorithm, `${head}.${body}`, Buffer.from(signature, 'base64url'));
  if (!isOurs) return null;
  const scopes = String(claims['scope'])
    .split(' ')
    .map((one) => one.replace(/\?oid=\d+$/, ''));
  return { oid: Number(claims['urn:esia:sbj_id']), clientId: String(claims['client_id']), scopes };
}
