import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { streebog256 } from '../documents/streebog.ts';
import type { EsiaSigner } from './esia-signer.ts';

/**
 * What ESIA is told of our certificate, which is public. Its hash is that of the DER: one of the PEM text is answered
 * with ESIA-007053.
 * @param file PEM or DER
 * @throws Error for a file that holds none: it stops the start
 */
export function ownCertificate(file: string): Pick<EsiaSigner, 'certificateHash' | 'notAfter'> {
  try {
    // Node reads certificates by ГОСТ, it only cannot use their keys.
    const certificate = new X509Certificate(readFileSync(file));
    return {
      certificateHash: streebog256(certificate.raw).toUpperCase(),
      notAfter: certificate.validToDate,
    };
  } catch {
    throw new Error('Environment is not usable:\nESIA_CERTIFICATE_FILE names no certificate.');
  }
}
