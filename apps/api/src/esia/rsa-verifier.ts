import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { keysMissing } from './esia-failure.ts';

const fewestBits = 2048;

/** @throws EsiaFailure 'misconfigured' for a key that is none of RSA, or is too short */
export function rsaKeyOf(pem: string): KeyObject {
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= fewestBits)
      return key;
  } catch {
    throw keysMissing('file');
  }
  throw keysMissing('file');
}

/** RS256 by Node, whichever module checks ГОСТ. */
export function verifiedByRsa(signed: Buffer, signature: Buffer, pem: string): boolean {
  return verify('sha256', signed, rsaKeyOf(pem), signature);
}
