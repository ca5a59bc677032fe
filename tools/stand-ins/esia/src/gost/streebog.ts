import { matrix, polynomial, roundConstants, substitution } from './streebog-tables.ts';

/** 64 bytes, the lowest first. */
type Block = Uint8Array;

function product(one: number, other: number): number {
  let sum = 0;
  for (let bit = 0, shifted = one; bit < 8; bit += 1) {
    if ((other >> bit) & 1) sum ^= shifted;
    shifted = shifted & 128 ? (shifted << 1) ^ polynomial : shifted << 1;
  }
  return sum;
}

/** What a byte at each place of a word gives to the word, substituted and multiplied. */
const spreadTables = matrix
  .map((row) => Buffer.from(row, 'hex').toReversed())
  .toReversed()
  .map((row) => substitution.map((byte) => row.map((factor) => product(byte, factor))));

const constants = roundConstants.map((text) => Buffer.from(text, 'base64'));

const xored = (one: Block, other: Block): Block => one.map((byte, at) => byte ^ (other[at] ?? 0));

/** The standard's L, P and S of the sum of both. */
function spread(one: Block, other: Block): Block {
  const sum = xored(one, other);
  const result = new Uint8Array(64);
  for (let word = 0; word < 8; word += 1)
    for (let place = 0; place < 8; place += 1) {
      const given = spreadTables[place]?.[sum[place * 8 + word] ?? 0] ?? [];
      for (let at = 0; at < 8; at += 1)
        result[word * 8 + at] = (result[word * 8 + at] ?? 0) ^ (given[at] ?? 0);
    }
  return result;
}

/** The compression g of the standard. */
function compressed(count: Block, state: Block, message: Block): Block {
  let key = spread(state, count);
  let text: Block = message;
  for (const constant of constants) {
    text = spread(text, key);
    key = spread(key, constant);
  }
  return xored(xored(xored(text, key), state), message);
}

function added(one: Block, other: Block): Block {
  let carry = 0;
  return one.map((byte, at) => {
    const sum = byte + (other[at] ?? 0) + carry;
    carry = sum >> 8;
    return sum & 255;
  });
}

const counted = (bits: number): Block =>
  new Uint8Array(64).map((_, at) => Math.floor(bits / 256 ** at) & 255);

/** The hash of ГОСТ Р 34.11-2012 with 256 bits; bytes in the order in which openssl writes them. */
export function streebog256(bytes: Uint8Array): Uint8Array {
  const nothing = new Uint8Array(64);
  let state: Block = nothing.map(() => 1);
  let count: Block = nothing;
  let sum: Block = nothing;
  for (let at = 0; at <= bytes.length; at += 64) {
    const part = bytes.subarray(at, at + 64);
    const block = nothing.slice();
    block.set(part);
    if (part.length < 64) block[part.length] = 1;
    state = compressed(count, state, block);
    count = added(count, counted(part.length * 8));
    sum = added(sum, block);
  }
  return compressed(nothing, compressed(nothing, state, count), sum).subarray(32);
}
