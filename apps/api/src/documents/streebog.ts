import { roundConstants, rows, substitution } from './streebog-tables.ts';

/** 512 bits as pairs of 32, the lower first: word 0 is the least significant. */
type Block = Int32Array;

const bytesOf = (hex: string) => Buffer.from(hex, 'hex');
const newBlock = (): Block => new Int32Array(16);

/** What a byte at each of eight places adds to a word, substituted and spread: lower and upper halves. */
function spreadTables(): readonly [lower: Int32Array, upper: Int32Array] {
  const [lower, upper] = [new Int32Array(2048), new Int32Array(2048)];
  const [matrix, substituted] = [bytesOf(rows), bytesOf(substitution)];
  for (let place = 0; place < 8; place += 1)
    for (let byte = 0; byte < 256; byte += 1) {
      const at = place * 256 + byte;
      for (let bit = 0; bit < 8; bit += 1) {
        if ((((substituted[byte] ?? 0) >> bit) & 1) === 0) continue;
        const row = (63 - (place * 8 + bit)) * 8;
        upper[at] = (upper[at] ?? 0) ^ matrix.readInt32BE(row);
        lower[at] = (lower[at] ?? 0) ^ matrix.readInt32BE(row + 4);
      }
    }
  return [lower, upper];
}

const [spreadLower, spreadUpper] = spreadTables();

function blockOf(bytes: Buffer): Block {
  return newBlock().map((_, index) => bytes.readInt32LE(index * 4));
}

const constants = roundConstants.map((hex) => blockOf(bytesOf(hex).reverse()));

function xored(one: Block, other: Block): Block {
  return one.map((word, index) => word ^ (other[index] ?? 0));
}

/** The standard's LPS of the sum: substitution, transposition, linear transformation. */
function spread(one: Block, other: Block): Block {
  const sum = xored(one, other);
  const result = newBlock();
  for (let word = 0; word < 8; word += 1) {
    const [half, shift] = [word >> 2, (word & 3) * 8];
    let [lower, upper] = [0, 0];
    for (let place = 0; place < 8; place += 1) {
      const at = place * 256 + (((sum[place * 2 + half] ?? 0) >>> shift) & 255);
      lower ^= spreadLower[at] ?? 0;
      upper ^= spreadUpper[at] ?? 0;
    }
    result[word * 2] = lower;
    result[word * 2 + 1] = upper;
  }
  return result;
}

function compressed(counter: Block, state: Block, block: Block): Block {
  let key = spread(state, counter);
  let text = block;
  for (const constant of constants) {
    text = spread(key, text);
    key = spread(key, constant);
  }
  return xored(xored(text, key), xored(state, block));
}

function added(one: Block, other: Block): Block {
  let carry = 0;
  return one.map((word, index) => {
    const sum = (word >>> 0) + ((other[index] ?? 0) >>> 0) + carry;
    carry = sum > 0xffffffff ? 1 : 0;
    return sum | 0;
  });
}

const bits = (count: number) => newBlock().fill(count, 0, 1);

/** ГОСТ Р 34.11-2012 «Стрибог», 256 bits, in hexadecimal as openssl prints it. Node has no such hash of its own. */
export function streebog256(content: Uint8Array): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  let state: Block = newBlock().fill(0x01010101);
  let [counter, sum] = [newBlock(), newBlock()];
  let at = 0;
  for (; at + 64 <= bytes.length; at += 64) {
    const block = blockOf(bytes.subarray(at, at + 64));
    state = compressed(counter, state, block);
    counter = added(counter, bits(512));
    sum = added(sum, block);
  }
  const rest = Buffer.alloc(64);
  bytes.copy(rest, 0, at);
  rest[bytes.length - at] = 1;
  const last = blockOf(rest);
  state = compressed(counter, state, last);
  counter = added(counter, bits((bytes.length - at) * 8));
  sum = added(sum, last);
  state = compressed(newBlock(), compressed(newBlock(), state, counter), sum);
  const result = Buffer.alloc(64);
  state.forEach((word, index) => result.writeInt32LE(word, index * 4));
  return result.subarray(32).toString('hex');
}
