/** A curve y² = x³ + ax + b over the field of p, and its point of the order q. */
export interface Curve {
  readonly p: bigint;
  readonly a: bigint;
  readonly b: bigint;
  readonly q: bigint;
  readonly base: Point;
}

export interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

const cryptoProA: Curve = {
  p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd97n,
  a: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd94n,
  b: 0xa6n,
  q: 0xffffffffffffffffffffffffffffffff6c611070995ad10045841b09b761b893n,
  base: { x: 1n, y: 0x8d91e471e0989cda27df505a453f2b7635294f2ddf23e3b122acc99c9e9f1e14n },
};

const cryptoProB: Curve = {
  p: 0x8000000000000000000000000000000000000000000000000000000000000c99n,
  a: 0x8000000000000000000000000000000000000000000000000000000000000c96n,
  b: 0x3e1af419a269a5f866a7d3c25c3df80ae979259373ff2b182f49d4ce7e1bbc8bn,
  q: 0x800000000000000000000000000000015f700cfff1a624e5e497161bcc8a198fn,
  base: { x: 1n, y: 0x3fa8124359f96680b83d1c3eb2c070e5c545c9858d03ecfb744bf8d717717efcn },
};

const cryptoProC: Curve = {
  p: 0x9b9f605f5a858107ab1ec85e6b41c8aacf846e86789051d37998f7b9022d759bn,
  a: 0x9b9f605f5a858107ab1ec85e6b41c8aacf846e86789051d37998f7b9022d7598n,
  b: 0x805an,
  q: 0x9b9f605f5a858107ab1ec85e6b41c8aa582ca3511eddfb74f02f3a6598980bb9n,
  base: { x: 0n, y: 0x41ece55743711a8c3cbf3783cd08c0ee4d4dc440d4641a8f366e550dfdb3bb67n },
};

const tc26A: Curve = {
  p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd97n,
  a: 0xc2173f1513981673af4892c23035a27ce25e2013bf95aa33b22c656f277e7335n,
  b: 0x295f9bae7428ed9ccc20e7c359a9d41a22fccd9108e17bf7ba9337a6f8ae9513n,
  q: 0x400000000000000000000000000000000fd8cddfc87b6635c115af556c360c67n,
  base: {
    x: 0x91e38443a5e82c0d880923425712b2bb658b9196932e02c78b2582fe742daa28n,
    y: 0x32879423ab1a0375895786c4bb46e9565fde0b5344766740af268adb32322e5cn,
  },
};

/** The curves of keys of 256 bits by the identifiers in certificates: RFC 4357 section 11.4, RFC 7836 appendix A. */
export const curves: Readonly<Record<string, Curve>> = {
  '1.2.643.2.2.35.1': cryptoProA,
  '1.2.643.2.2.35.2': cryptoProB,
  '1.2.643.2.2.35.3': cryptoProC,
  '1.2.643.2.2.36.0': cryptoProA,
  '1.2.643.2.2.36.1': cryptoProC,
  '1.2.643.7.1.2.1.1.1': tc26A,
  '1.2.643.7.1.2.1.1.2': cryptoProA,
  '1.2.643.7.1.2.1.1.3': cryptoProB,
  '1.2.643.7.1.2.1.1.4': cryptoProC,
};

/** In the field of m, always from 0 to m - 1. */
export const modulo = (value: bigint, m: bigint): bigint => ((value % m) + m) % m;

/** @throws when the value has no inverse */
export function inverse(value: bigint, m: bigint): bigint {
  let [rest, next] = [modulo(value, m), m];
  let [factor, nextFactor] = [1n, 0n];
  while (next !== 0n) {
    const times = rest / next;
    [rest, next] = [next, rest - times * next];
    [factor, nextFactor] = [nextFactor, factor - times * nextFactor];
  }
  if (rest !== 1n) throw new RangeError('There is no inverse.');
  return modulo(factor, m);
}

export const isOnCurve = ({ p, a, b }: Curve, { x, y }: Point): boolean =>
  x < p && y < p && modulo(y * y - (x * x * x + a * x + b), p) === 0n;

/** Null is the point at infinity. */
export function sum(curve: Curve, one: Point | null, other: Point | null): Point | null {
  if (one === null || other === null) return one ?? other;
  const { p, a } = curve;
  if (one.x === other.x && modulo(one.y + other.y, p) === 0n) return null;
  const slope =
    one.x === other.x
      ? (3n * one.x * one.x + a) * inverse(2n * one.y, p)
      : (other.y - one.y) * inverse(other.x - one.x, p);
  const x = modulo(slope * slope - one.x - other.x, p);
  return { x, y: modulo(slope * (one.x - x) - one.y, p) };
}

/** The point added to itself so many times. Not in constant time: nothing secret outlives this stand-in. */
export function times(curve: Curve, factor: bigint, point: Point): Point | null {
  let result: Point | null = null;
  let doubled: Point | null = point;
  for (let left = factor; left > 0n; left >>= 1n) {
    if (left & 1n) result = sum(curve, result, doubled);
    doubled = sum(curve, doubled, doubled);
  }
  return result;
}
