import { generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { ownCurve, publicKeyPem } from '../gost/certificate.ts';
import { curves } from '../gost/curves.ts';
import { createGostKey, gostSign, gostVerify, type GostKey } from '../gost/signature.ts';
import type { EsiaAlgorithm } from '../stand.ts';

/** A public key of ЕСИА, as the file of a client's settings names it. */
export interface EsiaKey {
  readonly kid: string;
  readonly algorithm: EsiaAlgorithm;
  /** PEM of the public key. */
  readonly pem: string;
  /** ISO 8601; its tokens count from then to then. */
  readonly from: string;
  readonly to: string;
}

export interface Signer {
  readonly key: EsiaKey;
  sign(text: string): Buffer;
  verify(text: string, signature: Buffer): boolean;
}

export interface KeyRing {
  /** Both algorithms; those that were replaced too. */
  readonly list: readonly EsiaKey[];
  /** The newest of the algorithm. */
  signer(algorithm: EsiaAlgorithm): Signer;
  /** Whether one of its keys has signed it. */
  verify(algorithm: EsiaAlgorithm, text: string, signature: Buffer): boolean;
  /** New keys of both algorithms sign from now on, as every year. */
  rotate(): void;
}

export const algorithms: readonly EsiaAlgorithm[] = ['RS256', 'GOST3410_2012_256'];

const day = 24 * 3_600_000;

export function createKeyRing(now: () => Date): KeyRing {
  const signers: Signer[] = [];
  const list: EsiaKey[] = [];
  const rotate = () => {
    const made = algorithms.map((algorithm) => newSigner(algorithm, now()));
    signers.push(...made);
    list.push(...made.map(({ key }) => key));
  };
  const of = (algorithm: EsiaAlgorithm) => signers.filter(({ key }) => key.algorithm === algorithm);
  rotate();

  return {
    rotate,
    list,
    signer(algorithm) {
      const newest = of(algorithm).at(-1);
      if (!newest) throw new Error(`There is no key of ${algorithm}.`);
      return newest;
    },
    verify: (algorithm, text, signature) => of(algorithm).some((one) => one.verify(text, signature)),
  };
}

let count = 0;

/** A signer with a key made now. */
export function newSigner(algorithm: EsiaAlgorithm, now: Date): Signer {
  count += 1;
  const about = {
    kid: `stand-in-${count}`,
    algorithm,
    from: new Date(now.getTime() - day).toISOString(),
    to: new Date(now.getTime() + 365 * day).toISOString(),
  };
  return algorithm === 'RS256' ? rsaSigner(about) : gostSigner(about);
}

function rsaSigner(about: Omit<EsiaKey, 'pem'>): Signer {
  const pair: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
  });
  return {
    key: { ...about, pem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString() },
    sign: (text) => sign('sha256', Buffer.from(text), pair.privateKey),
    verify: (text, signature) => verify('sha256', Buffer.from(text), pair.publicKey, signature),
  };
}

function gostSigner(about: Omit<EsiaKey, 'pem'>): Signer {
  const curve = curves[ownCurve];
  if (!curve) throw new Error('The curve of own keys is missing.');
  const key: GostKey = createGostKey(curve);
  return {
    key: { ...about, pem: publicKeyPem(key) },
    sign: (text) => gostSign(key, Buffer.from(text)),
    verify: (text, signature) => gostVerify(key, Buffer.from(text), signature),
  };
}
