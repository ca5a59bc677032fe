import { verify } from 'node:crypto';
import type { KeySet } from './key-set.ts';

/** What the access service says in a signed answer. */
export interface Answer {
  readonly sub: string;
  readonly item: string;
  readonly ground: string;
  readonly center: number | null;
  readonly jti: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

export const answerFaults = [
  'malformed',
  'algorithm',
  'unknown-key',
  'signature',
  'issuer',
  'audience',
  'expired',
  'not-yet',
  'too-long',
  'item',
] as const;

export type AnswerFault = (typeof answerFaults)[number];

export interface Expected {
  readonly keys: KeySet;
  readonly issuer: string;
  /** This server's origin. */
  readonly audience: string;
  readonly item: string;
  readonly now: Date;
}

/** Seconds that two clocks may differ by. */
const skew = 1;
/** An answer good for longer than this was not made by the rules: a reader who lost the right would read on. */
const longest = 10;

type Claims = Readonly<Record<string, unknown>>;

function part(text: string): Claims | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function timeFault(claims: Claims, now: Date): AnswerFault | null {
  const { exp, iat, nbf } = claims;
  const seconds = now.getTime() / 1_000;
  if (typeof exp !== 'number' || typeof iat !== 'number') return 'malformed';
  if (exp <= seconds - skew) return 'expired';
  if (iat > seconds + skew || (typeof nbf === 'number' && nbf > seconds + skew)) return 'not-yet';
  return exp - iat > longest ? 'too-long' : null;
}

function claimFault(claims: Claims, { issuer, audience, item, now }: Expected): AnswerFault | null {
  const { iss, aud } = claims;
  if (iss !== issuer) return 'issuer';
  if (aud !== audience && !(Array.isArray(aud) && aud.includes(audience))) return 'audience';
  return timeFault(claims, now) ?? (claims['item'] === item ? null : 'item');
}

/**
 * Checks an answer as any server of documents must: the algorithm is this server's choice and never the token's, the
 * key is a published one, and every claim is compared. Rejects when the keys can not be had.
 */
export async function verifyAnswer(token: string, expected: Expected): Promise<Answer | AnswerFault> {
  const [head, body, signature, ...more] = token.split('.');
  if (!head || !body || !signature || more.length > 0 || token.length > 4_096) return 'malformed';
  const [header, claims] = [part(head), part(body)];
  if (!header || !claims) return 'malformed';
  if (header['alg'] !== 'EdDSA' || header['typ'] !== 'access+jwt' || 'crit' in header) return 'algorithm';
  const { kid } = header;
  if (typeof kid !== 'string') return 'unknown-key';
  const key = await expected.keys.key(kid);
  if (!key) return 'unknown-key';
  if (!verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')))
    return 'signature';
  const fault = claimFault(claims, expected);
  if (fault) return fault;
  const { sub, item, ground, center, jti, exp } = claims;
  if (typeof sub !== 'string' || typeof jti !== 'string' || typeof exp !== 'number') return 'malformed';
  return {
    ...{ sub, jti, exp, item: String(item), ground: String(ground) },
    center: typeof center === 'number' ? center : null,
  };
}
