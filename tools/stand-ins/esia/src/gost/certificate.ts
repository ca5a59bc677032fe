import { X509Certificate } from 'node:crypto';
import { curves, isOnCurve } from './curves.ts';
import {
  bitString,
  derOf,
  inside,
  objectIdentifier,
  pemOf,
  readDer,
  sequence,
  writeDer,
  writeObjectIdentifier,
} from './der.ts';
import { fromLittleEndian, toLittleEndian, type GostPublicKey } from './signature.ts';
import { streebog256 } from './streebog.ts';

const algorithm = '1.2.643.7.1.1.1.1';
const digest = '1.2.643.7.1.1.2.2';

export interface ClientCertificate {
  readonly key: GostPublicKey;
  /** ГОСТ Р 34.11-2012 over the DER, 64 hexadecimal digits in upper case. */
  readonly hash: string;
  readonly from: Date;
  readonly to: Date;
}

/** @throws when the certificate does not hold a key of ГОСТ Р 34.10-2012 with 256 bits */
export function readCertificate(pem: string): ClientCertificate {
  const der = derOf('CERTIFICATE', pem);
  const fields = inside(inside(readDer(der), 0), 0);
  // Certificates of the first version have no field of the version before the serial number.
  const info = inside(fields, fields[0]?.tag === 0xa0 ? 6 : 5);
  const { validFrom, validTo } = new X509Certificate(der);
  return {
    key: readKeyInfo(info),
    hash: Buffer.from(streebog256(der)).toString('hex').toUpperCase(),
    from: new Date(validFrom),
    to: new Date(validTo),
  };
}

/** @throws as `readCertificate` does */
export const readPublicKey = (pem: string): GostPublicKey =>
  readKeyInfo(inside(readDer(derOf('PUBLIC KEY', pem)), 0));

function readKeyInfo(info: ReturnType<typeof readDer>): GostPublicKey {
  const [kind, parameters] = inside(info, 0);
  const [curveId] = parameters ? readDer(parameters.content) : [];
  const curve = curveId && curves[objectIdentifier(curveId.content)];
  if (!kind || objectIdentifier(kind.content) !== algorithm || !curve || !info[1])
    throw new RangeError('This is not a key of ГОСТ Р 34.10-2012 with 256 bits.');
  // A bit string begins with the count of unused bits.
  const [bytes] = readDer(info[1].content.subarray(1));
  if (bytes?.content.length !== 64) throw new RangeError('The public key has not 64 bytes.');
  const point = {
    x: fromLittleEndian(bytes.content.subarray(0, 32)),
    y: fromLittleEndian(bytes.content.subarray(32)),
  };
  if (!isOnCurve(curve, point)) throw new RangeError('The public key is not a point of its curve.');
  return { curve, point };
}

/** The curve of keys made here: id-tc26-gost-3410-2012-256-paramSetB. */
export const ownCurve = '1.2.643.7.1.2.1.1.2';

/** The AlgorithmIdentifier of a key on `ownCurve`. */
export const keyAlgorithm = (): Buffer =>
  sequence(
    writeObjectIdentifier(algorithm),
    sequence(writeObjectIdentifier(ownCurve), writeObjectIdentifier(digest)),
  );

/** SubjectPublicKeyInfo of a key on `ownCurve`. */
export const keyInfo = ({ point }: GostPublicKey): Buffer =>
  sequence(keyAlgorithm(), bitString(writeDer(4, toLittleEndian(point.x), toLittleEndian(point.y))));

export const publicKeyPem = (key: GostPublicKey): string => pemOf('PUBLIC KEY', keyInfo(key));
