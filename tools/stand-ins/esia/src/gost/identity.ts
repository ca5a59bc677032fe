import { randomBytes } from 'node:crypto';
import { keyAlgorithm, keyInfo, ownCurve } from './certificate.ts';
import { curves, type Curve } from './curves.ts';
import { bitString, derOf, pemOf, readDer, sequence, writeDer, writeObjectIdentifier } from './der.ts';
import { createGostKey, fromLittleEndian, gostSign, toLittleEndian, type GostKey } from './signature.ts';

export interface GostIdentity {
  /** PKCS #8, not encrypted. */
  readonly privateKeyPem: string;
  /** Signed by its own key; valid for a year. */
  readonly certificatePem: string;
}

const day = 24 * 3_600_000;
/** Signature of ГОСТ Р 34.10-2012 with 256 bits over the hash of ГОСТ Р 34.11-2012. */
const signatureAlgorithm = '1.2.643.7.1.1.3.2';
const commonNameAttribute = '2.5.4.3';

/** «261123153000Z»; the form of two digits ends with 2049. */
const time = (at: Date) =>
  writeDer(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`));

function ownParameters(): Curve {
  const curve = curves[ownCurve];
  if (!curve) throw new Error('The curve of own keys is missing.');
  return curve;
}

/** A key and a certificate for a system that has none yet: on a laptop and in tests. */
export function createIdentity(commonName: string, now: Date = new Date()): GostIdentity {
  const key = createGostKey(ownParameters());
  const algorithm = sequence(writeObjectIdentifier(signatureAlgorithm));
  const words = writeDer(0x0c, Buffer.from(commonName));
  const name = sequence(writeDer(0x31, sequence(writeObjectIdentifier(commonNameAttribute), words)));
  const body = sequence(
    // The third version; the number is positive.
    writeDer(0xa0, writeDer(2, Buffer.of(2))),
    writeDer(2, Buffer.of(1), randomBytes(15)),
    algorithm,
    name,
    sequence(time(new Date(now.getTime() - day)), time(new Date(now.getTime() + 365 * day))),
    name,
    keyInfo(key),
  );
  const certificate = sequence(body, algorithm, bitString(gostSign(key, body)));
  return { privateKeyPem: privateKeyPem(key), certificatePem: pemOf('CERTIFICATE', certificate) };
}

const privateKeyPem = ({ secret }: GostKey): string =>
  pemOf(
    'PRIVATE KEY',
    sequence(writeDer(2, Buffer.of(0)), keyAlgorithm(), writeDer(4, toLittleEndian(secret))),
  );

/** @throws when it is not a key made by `createIdentity` */
export function readPrivateKey(pem: string): GostKey {
  const body = readDer(derOf('PRIVATE KEY', pem))[0]?.content ?? Buffer.alloc(0);
  const [, algorithm, secret] = readDer(body);
  const isOwn = algorithm && sequence(algorithm.content).equals(keyAlgorithm());
  if (!isOwn || secret?.content.length !== 32) throw new RangeError('This is not a key of this stand-in.');
  return createGostKey(ownParameters(), fromLittleEndian(secret.content));
}
