import { accessTokenSeconds, type AccessGround } from '@pbnet/domain/reading';
import { createHmac, randomUUID, sign } from 'node:crypto';
import { derivedKey } from '../../secret-box.ts';
import type { AccessKeys } from './access-keys.ts';
import { remembered } from './remembered.ts';

/** What the answer says to a resource server. */
export interface Granted {
  /** The server's origin: the answer is good for no other. */
  readonly audience: string;
  readonly readerId: string | null;
  readonly item: string;
  readonly collection: string;
  readonly ground: AccessGround;
  readonly centerId: number | null;
}

export interface SignedAnswer {
  readonly token: string;
  readonly expiresAt: Date;
}

export interface AccessTokens {
  sign(granted: Granted): Promise<SignedAnswer>;
}

export interface AccessTokensOptions {
  readonly keys: Pick<AccessKeys, 'current'>;
  readonly secretKey: string;
  /** Our own address: the issuer. */
  readonly publicUrl: string;
  readonly now: () => Date;
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signs answers as JWT by EdDSA, good for seconds. */
export function accessTokens({ keys, secretKey, publicUrl, now }: AccessTokensOptions): AccessTokens {
  const pairwise = derivedKey(secretKey, 'reader at a resource server');
  // Two servers can not tell by it that the same reader was at both.
  const subjectOf = remembered((at: string) => createHmac('sha256', pairwise).update(at).digest('base64url'));

  return {
    async sign({ audience, readerId, item, collection, ground, centerId }) {
      const { kid, key } = await keys.current();
      const iat = Math.floor(now().getTime() / 1_000);
      const exp = iat + accessTokenSeconds;
      const sub = readerId === null ? 'place' : subjectOf(`${audience} ${readerId}`);
      const claims = {
        ...{ iss: publicUrl, aud: audience, sub },
        ...{ item, collection, ground, ...(centerId === null ? {} : { center: centerId }) },
        ...{ iat, nbf: iat, exp, jti: randomUUID() },
      };
      const text = `${part({ alg: 'EdDSA', kid, typ: 'access+jwt' })}.${part(claims)}`;
      const signature = sign(null, Buffer.from(text), key).toString('base64url');
      return { token: `${text}.${signature}`, expiresAt: new Date(exp * 1_000) };
    },
  };
}
