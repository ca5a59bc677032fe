import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf, type Identity } from './authority.ts';
import { openssl } from './openssl.ts';

export interface SigningOptions {
  readonly form?: 'der' | 'pem' | 'base64';
  /** Others who sign the same file in the same signature. */
  readonly together?: readonly Identity[];
  readonly attached?: boolean;
  readonly cades?: boolean;
  readonly digest?: string;
  /** Leaves certificates, or the signer's own clock, out. */
  readonly without?: 'certificates' | 'attributes';
}

/** A detached CMS signature of the content, made in the folder of the signer's key. */
export async function signFile(
  signer: Identity,
  content: Uint8Array,
  options: SigningOptions = {},
): Promise<Uint8Array> {
  const { form = 'der', together = [], attached = false, cades = false, digest, without } = options;
  const folder = path.dirname(signer.key);
  const name = path.join(folder, randomUUID());
  await writeFile(name, content);
  const everyone = [signer, ...together];
  const authorities = everyone.flatMap(
    (each) => each.chain.match(/-----BEGIN[^]+?END CERTIFICATE-----\n/g) ?? [],
  );
  const chain = [...new Set(authorities)].join('');
  await writeFile(`${name}.chain`, chain);
  await openssl(
    ...['cms', '-sign', '-binary', '-in', name, '-out', `${name}.sig`],
    ...everyone.flatMap((each) => ['-signer', each.certificate, '-inkey', each.key]),
    ...(together.length === 0 ? ['-md', digest ?? digestOf(signer.kind)] : []),
    ...['-outform', form === 'der' ? 'DER' : 'PEM'],
    ...(chain === '' ? [] : ['-certfile', `${name}.chain`]),
    ...(attached ? ['-nodetach'] : []),
    ...(cades ? ['-cades'] : []),
    ...(without === 'certificates' ? ['-nocerts'] : []),
    ...(without === 'attributes' ? ['-noattr'] : []),
  );
  const signature = await readFile(`${name}.sig`);
  if (form !== 'base64') return new Uint8Array(signature);
  return Buffer.from(signature.toString('latin1').replaceAll(/-----[^-]+-----\s*/g, ''), 'latin1');
}
