import { randomBytes } from 'node:crypto';
import { inverse, modulo, sum, times, type Curve, type Point } from './curves.ts';
import { streebog256 } from './streebog.ts';

export interface GostPublicKey {
  readonly curve: Curve;
  readonly point: Point;
}

export interface GostKey extends GostPublicKey {
  readonly secret: bigint;
}

const toNumber = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const toBytes = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0'), 'hex');

export const fromLittleEndian = (bytes: Uint8Array): bigint => toNumber(bytes.toReversed());
export const toLittleEndian = (value: bigint): Uint8Array => toBytes(value).toReversed();

/** From 1 to q - 1; 64 more bits than needed make every value equally likely. */
const randomBelow = (q: bigint): bigint => (toNumber(randomBytes(40)) % (q - 1n)) + 1n;

export function createGostKey(curve: Curve, secret: bigint = randomBelow(curve.q)): GostKey {
  const point = times(curve, secret, curve.base);
  if (point === null) throw new RangeError('The key is a multiple of the order.');
  return { curve, point, secret };
}

/** The hash as the number of the standard, which reads it from its last byte. */
function hashed(message: Uint8Array, q: bigint): bigint {
  const number = modulo(fromLittleEndian(streebog256(message)), q);
  return number === 0n ? 1n : number;
}

/**
 * ГОСТ Р 34.10-2012 with 256 bits (RFC 7091).
 * @returns 64 bytes, s and then r, each with the highest byte first, as openssl writes them
 */
export function gostSign({ curve, secret }: GostKey, message: Uint8Array): Buffer {
  const e = hashed(message, curve.q);
  for (;;) {
    const parts = signatureParts({ curve, secret, e, k: randomBelow(curve.q) });
    if (parts) return Buffer.concat([toBytes(parts.s), toBytes(parts.r)]);
  }
}

interface Chosen {
  readonly curve: Curve;
  readonly secret: bigint;
  readonly e: bigint;
  readonly k: bigint;
}

/** Null when another k must be chosen. */
export function signatureParts({ curve, secret, e, k }: Chosen): { r: bigint; s: bigint } | null {
  const r = modulo(times(curve, k, curve.base)?.x ?? 0n, curve.q);
  const s = modulo(r * secret + k * e, curve.q);
  return r === 0n || s === 0n ? null : { r, s };
}

export function gostVerify(
  { curve, point }: GostPublicKey,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (signature.length !== 64) return false;
  const { q, base } = curve;
  const [s, r] = [toNumber(signature.subarray(0, 32)), toNumber(signature.subarray(32))];
  if (r <= 0n || r >= q || s <= 0n || s >= q) return false;
  const v = inverse(hashed(message, q), q);
  const found = sum(curve, times(curve, modulo(s * v, q), base), times(curve, modulo(-r * v, q), point));
  return found !== null && modulo(found.x, q) === r;
}
