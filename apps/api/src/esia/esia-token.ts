import * as z from 'zod';
import type { EsiaKeys } from './esia-keys.ts';
import { untrusted } from './esia-failure.ts';
import type { EsiaAlgorithm, EsiaKey, EsiaTokenVerifier } from './esia-token-verifier.ts';
import { strictJson } from './strict-json.ts';

export interface TokenCheck {
  readonly algorithm: EsiaAlgorithm;
  /** Exactly as ESIA writes it: `http` and a slash at the end, though its addresses are `https`. */
  readonly issuer: string;
  readonly keys: EsiaKeys;
  readonly verifier: EsiaTokenVerifier;
  readonly now: () => Date;
}

/** Header of ESIA's tokens; `sbt` keeps an access token from standing in for an identity token. */
const header = z.object({
  alg: z.string(),
  typ: z.literal('JWT').optional(),
  sbt: z.string(),
  kid: z.string().optional(),
  crit: z.undefined().optional(),
});

const seconds = z.int().positive();

/** What both tokens hold. */
const life = z.object({ iss: z.string(), exp: seconds, nbf: seconds, iat: seconds });

/** Seconds by which the two clocks may differ. */
const leeway = 60;

/**
 * Seconds since the issue beyond which a token is that of another sign-in: the exchange of a code makes both anew. Their
 * `urn:esia:sid` does not tie them together: of an access token it is the number of the token itself.
 */
const oldest = 600;

interface Parts {
  readonly header: z.infer<typeof header>;
  readonly claims: unknown;
  readonly signed: Buffer;
  readonly signature: Buffer;
}

/** Base64url in the one way that it can be written: no padding, no stray bits. */
function bytesOf(part: string): Buffer {
  const bytes = Buffer.from(part, 'base64url');
  if (bytes.byteLength === 0 || bytes.toString('base64url') !== part) throw untrusted('form');
  return bytes;
}

function partsOf(token: string): Parts {
  const [head, claims, signature, ...more] = token.split('.');
  if (!head || !claims || !signature || more.length > 0) throw untrusted('form');
  const parsed = header.safeParse(strictJson(bytesOf(head)));
  if (!parsed.success) throw untrusted('form');
  return {
    header: parsed.data,
    claims: strictJson(bytesOf(claims)),
    signed: Buffer.from(`${head}.${claims}`),
    signature: bytesOf(signature),
  };
}

/** A key that both sides name is the only one to try. */
function candidates(keys: readonly EsiaKey[], kid: string | undefined): readonly EsiaKey[] {
  const named = keys.filter((key) => kid !== undefined && key.kid === kid);
  return named.length > 0 ? named : keys;
}

async function isSigned(check: TokenCheck, { header: { kid }, signed, signature }: Parts): Promise<boolean> {
  for (const key of candidates(await check.keys.inForce(check.now()), kid))
    if (await check.verifier.verify(signed, signature, key)) return true;
  return false;
}

/**
 * The claims of a token of ESIA, once its algorithm, signature, issuer and times are as they must be. The algorithm is
 * the installation's, never the token's choice.
 * @throws EsiaFailure 'untrusted-token'
 */
export async function readToken(
  check: TokenCheck,
  token: string,
  purpose: 'access' | 'id',
): Promise<unknown> {
  const parts = partsOf(token);
  if (parts.header.alg !== check.algorithm) throw untrusted('algorithm');
  if (parts.header.sbt !== purpose) throw untrusted('purpose');
  if (!(await isSigned(check, parts))) throw untrusted('signature');
  const claims = life.safeParse(parts.claims);
  if (!claims.success) throw untrusted('claims');
  const { iss, exp, nbf, iat } = claims.data;
  const now = check.now().getTime() / 1000;
  if (iss !== check.issuer) throw untrusted('issuer');
  if (exp <= now - leeway) throw untrusted('expired');
  if (nbf > now + leeway || iat > now + leeway) throw untrusted('early');
  if (iat < now - oldest - leeway) throw untrusted('stale');
  return parts.claims;
}
