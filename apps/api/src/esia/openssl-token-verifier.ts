import { X509Certificate } from 'node:crypto';
import { inFolder, openssl } from '../openssl/openssl.ts';
import { keysMissing } from './esia-failure.ts';
import type { EsiaTokenVerifier } from './esia-token-verifier.ts';
import { inTurn } from './in-turn.ts';
import { verifiedByRsa } from './rsa-verifier.ts';

const isCertificate = (pem: string) => pem.includes('BEGIN CERTIFICATE');

/**
 * RS256 by Node, ГОСТ by the openssl command and its engine. The engine is not a certified СКЗИ: where the rules ask for
 * one, it stands behind `externalTokenVerifier`.
 */
export function opensslTokenVerifier(): EsiaTokenVerifier {
  const tool = openssl();
  const publicKeys = new Map<string, Promise<string>>();

  /** The command verifies by bare keys only. */
  async function extracted(pem: string): Promise<string> {
    if (!isCertificate(pem)) return pem;
    const certificate = new X509Certificate(pem).toString();
    const answer = await inFolder(async (write) =>
      tool.run(['x509', '-in', await write('certificate', certificate), '-noout', '-pubkey'], true),
    );
    if (!answer.done) throw keysMissing('file');
    return answer.words;
  }

  function publicKey(pem: string): Promise<string> {
    const known = publicKeys.get(pem) ?? extracted(pem);
    publicKeys.set(pem, known);
    // A key that could not be read now may be readable when the engine is there.
    known.catch(() => publicKeys.delete(pem));
    return known;
  }

  async function byGost(signed: Buffer, signature: Buffer, pem: string): Promise<boolean> {
    if (signature.byteLength !== 64) return false;
    const { gost } = await tool.means();
    if (!gost) throw keysMissing('engine');
    const key = await publicKey(pem);
    const checked = () =>
      inFolder(async (write) => {
        const [keyFile, file, message] = await Promise.all([
          write('key', key),
          write('signature', signature),
          write('message', signed),
        ]);
        const answer = await tool.run(
          ['dgst', '-md_gost12_256', '-verify', keyFile, '-signature', file, message],
          gost,
        );
        if (answer.broken) throw keysMissing('engine');
        return answer.done;
      });
    return inTurn(checked);
  }

  return {
    async verify(signed, signature, { algorithm, pem }) {
      if (algorithm === 'RS256') return verifiedByRsa(signed, signature, pem);
      return byGost(signed, signature, pem);
    },
  };
}
