import { signerFailed } from './esia-failure.ts';

/**
 * The two numbers of 32 bytes.
 * @param reversed the module gives the bytes from the end, as CryptoPro does
 * @throws EsiaFailure 'misconfigured' for another length
 */
export function wholeSignature(bytes: Buffer, reversed = false): Buffer {
  if (bytes.byteLength !== 64) throw signerFailed('length');
  return reversed ? Buffer.from(bytes).reverse() : bytes;
}
