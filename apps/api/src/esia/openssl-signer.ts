import { readFile } from 'node:fs/promises';
import { inFolder, openssl } from '../openssl/openssl.ts';
import { signerFailed } from './esia-failure.ts';
import type { EsiaSigner } from './esia-signer.ts';
import { inTurn } from './in-turn.ts';
import { ownCertificate } from './own-certificate.ts';
import { wholeSignature } from './whole-signature.ts';

export interface OpensslSignerOptions {
  /** PEM of the private key by ГОСТ Р 34.10-2012 (256), readable by this process alone. */
  readonly keyFile: string;
  readonly certificateFile: string;
}

/**
 * Signs by the openssl command and its ГОСТ engine, in a process of its own. The engine is NOT a certified means of
 * cryptographic protection (СКЗИ): it serves development, tests and ESIA's test stand. An installation that talks to
 * the real ESIA must sign in a certified module, behind `externalSigner`.
 */
export function opensslSigner({ keyFile, certificateFile }: OpensslSignerOptions): EsiaSigner {
  const tool = openssl();

  const signed = (text: string, gost: boolean) =>
    inFolder(async (write, folder) => {
      const message = await write('message', text);
      const out = `${folder}/signature`;
      const answer = await tool.run(['dgst', '-md_gost12_256', '-sign', keyFile, '-out', out, message], gost);
      if (answer.broken) throw signerFailed('silent');
      if (!answer.done) throw signerFailed('refused');
      return wholeSignature(await readFile(out));
    });

  return {
    ...ownCertificate(certificateFile),

    async sign(text) {
      const { gost } = await tool.means();
      if (!gost) throw signerFailed('engine');
      return inTurn(() => signed(text, gost));
    },
  };
}
