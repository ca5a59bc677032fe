import { signerFailed } from './esia-failure.ts';
import type { EsiaSigner } from './esia-signer.ts';
import { askModule, type Module } from './module-call.ts';
import { ownCertificate } from './own-certificate.ts';
import { wholeSignature } from './whole-signature.ts';

export interface ExternalSignerOptions {
  readonly module: Module;
  readonly certificateFile: string;
  /** The module gives the bytes of the signature from the end, as CryptoPro does. */
  readonly reversed: boolean;
  /** Of one signature; ten seconds unless told. */
  readonly patienceMs?: number;
}

function decoded(bytes: Buffer): Buffer {
  if (bytes.byteLength === 64) return bytes;
  const text = bytes.toString('latin1').trim();
  return /^[\w+/-]+=*$/.test(text) ? Buffer.from(text, 'base64') : bytes;
}

/**
 * Signs in a module outside, for example a certified СКЗИ of the class that the rules of ESIA ask for. It is given the
 * text as it is and answers with the signature, in base64 or as bytes.
 */
export function externalSigner(options: ExternalSignerOptions): EsiaSigner {
  const { module, certificateFile, reversed, patienceMs = 10_000 } = options;
  const asking = { module, patienceMs, type: 'text/plain; charset=utf-8', failed: signerFailed };
  return {
    ...ownCertificate(certificateFile),
    sign: async (text) => wholeSignature(decoded(await askModule({ ...asking, body: text })), reversed),
  };
}
