import { verifierFailed } from './esia-failure.ts';
import type { EsiaTokenVerifier } from './esia-token-verifier.ts';
import { askModule, type Module } from './module-call.ts';
import { verifiedByRsa } from './rsa-verifier.ts';

export interface ExternalVerifierOptions {
  readonly module: Module;
  /** The module reads the bytes of a signature from the end, as CryptoPro does. */
  readonly reversed: boolean;
  /** Of one check; ten seconds unless told. */
  readonly patienceMs?: number;
}

/**
 * Checks signatures by ГОСТ in a module outside, for example a certified СКЗИ. It is given JSON, `{"algorithm", "key":
 * PEM, "signed": base64 of the bytes that are signed, "signature": base64 of 64 bytes}`, and answers with one word:
 * `valid` or `invalid`. Whatever else it says or does is a fault of the module and never a valid signature. RS256 is no
 * matter of it.
 */
export function externalTokenVerifier(options: ExternalVerifierOptions): EsiaTokenVerifier {
  const { module, reversed, patienceMs = 10_000 } = options;
  const asking = { module, patienceMs, type: 'application/json', failed: verifierFailed };
  return {
    async verify(signed, signature, { algorithm, pem }) {
      if (algorithm === 'RS256') return verifiedByRsa(signed, signature, pem);
      if (signature.byteLength !== 64) return false;
      const ordered = reversed ? Buffer.from(signature).reverse() : signature;
      const body = JSON.stringify({
        ...{ algorithm, key: pem },
        ...{ signed: signed.toString('base64'), signature: ordered.toString('base64') },
      });
      const answer = (await askModule({ ...asking, body })).toString('latin1').trim();
      if (answer !== 'valid' && answer !== 'invalid') throw verifierFailed('words');
      return answer === 'valid';
    },
  };
}
