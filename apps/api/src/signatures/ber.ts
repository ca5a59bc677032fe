/** One element of ASN.1 in BER, of which DER is a kind. Bytes are views of what was read, never copies. */
export interface BerNode {
  /** The whole first byte: class, constructed bit and number. */
  readonly tag: number;
  /** The element as it stands, with its header. */
  readonly raw: Uint8Array;
  /** What stands inside. */
  readonly value: Uint8Array;
  readonly children: readonly BerNode[];
}

export class BerError extends Error {}

/** Deeper than any certificate or signature; a bomb of nested headers ends here. */
const deepest = 40;

interface Header {
  readonly tag: number;
  /** Where the content begins. */
  readonly start: number;
  /** Null where the end is marked instead of counted. */
  readonly length: number | null;
}

function headerAt(bytes: Uint8Array, at: number): Header {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new BerError('header');
  if (first < 0x80) return { tag, start: at + 2, length: first };
  if (first === 0x80) return { tag, start: at + 2, length: null };
  const count = first & 0x7f;
  if (count > 4) throw new BerError('length');
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const byte = bytes[at + 2 + index];
    if (byte === undefined) throw new BerError('length');
    length = length * 256 + byte;
  }
  return { tag, start: at + 2 + count, length };
}

interface Read {
  readonly node: BerNode;
  readonly next: number;
}

function elements(bytes: Uint8Array, from: number, depth: number): { nodes: BerNode[]; next: number } {
  const nodes: BerNode[] = [];
  let at = from;
  while (at < bytes.length) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return { nodes, next: at };
    const { node, next } = elementAt(bytes, at, depth);
    nodes.push(node);
    at = next;
  }
  return { nodes, next: at };
}

function elementAt(bytes: Uint8Array, at: number, depth: number): Read {
  if (depth > deepest) throw new BerError('depth');
  const { tag, start, length } = headerAt(bytes, at);
  const constructed = (tag & 0x20) !== 0;
  if (length === null) {
    if (!constructed) throw new BerError('length');
    const { nodes, next } = elements(bytes, start, depth + 1);
    if (bytes[next] !== 0 || bytes[next + 1] !== 0) throw new BerError('end');
    const node = {
      tag,
      raw: bytes.subarray(at, next + 2),
      value: bytes.subarray(start, next),
      children: nodes,
    };
    return { node, next: next + 2 };
  }
  const end = start + length;
  if (end > bytes.length) throw new BerError('end');
  const value = bytes.subarray(start, end);
  const children = constructed ? elements(value, 0, depth + 1) : { nodes: [], next: length };
  if (children.next !== value.length) throw new BerError('rest');
  return { node: { tag, raw: bytes.subarray(at, end), value, children: children.nodes }, next: end };
}

/** Reads one element that fills the bytes, but for line breaks after it. Throws BerError. */
export function readBer(bytes: Uint8Array): BerNode {
  const { node, next } = elementAt(bytes, 0, 0);
  if (bytes.subarray(next).some((byte) => ![0x0a, 0x0d, 0x20, 0].includes(byte))) throw new BerError('rest');
  return node;
}

/**
 * The elements inside of the one that fills the bytes, one after another and unread: of a list of a million nothing
 * more fits into the memory. Counted lengths only, as DER has them. Throws BerError.
 */
export function* partsOf(bytes: Uint8Array): Generator<Uint8Array> {
  const outer = headerAt(bytes, 0);
  if (outer.length === null || (outer.tag & 0x20) === 0) throw new BerError('length');
  const end = outer.start + outer.length;
  if (end > bytes.length) throw new BerError('end');
  for (let at = outer.start; at < end;) {
    const { start, length } = headerAt(bytes, at);
    if (length === null) throw new BerError('length');
    const next = start + length;
    if (next > end) throw new BerError('end');
    yield bytes.subarray(at, next);
    at = next;
  }
}

/** The content of an OCTET STRING, also where it was written in pieces. */
export function octets(node: BerNode): Uint8Array {
  return node.children.length === 0 ? node.value : Buffer.concat(node.children.map(octets));
}

function lengthBytes(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 | bytes.length, ...bytes];
}

/** An element around ready-made parts. */
export function element(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthBytes(content.length)]), content]);
}

/** '1.2.643.7.1.1.1.1' */
export function objectId({ value }: BerNode): string {
  const numbers: number[] = [];
  let current = 0;
  for (const byte of value) {
    current = current * 128 + (byte & 0x7f);
    if ((byte & 0x80) !== 0) continue;
    if (numbers.length === 0) {
      const first = Math.min(2, Math.floor(current / 40));
      numbers.push(first, current - first * 40);
    } else numbers.push(current);
    current = 0;
  }
  return numbers.join('.');
}

const decoders: Readonly<Record<number, string>> = { 12: 'utf-8', 20: 'windows-1252', 30: 'utf-16be' };

export function stringOf(node: BerNode): string {
  const text = new TextDecoder(decoders[node.tag & 0x1f] ?? 'utf-8').decode(octets(node));
  return text.replaceAll(/\p{Cc}/gu, ' ').trim();
}

/** UTCTime or GeneralizedTime in UTC, as certificates write it. Throws BerError. */
export function timeOf(node: BerNode): Date {
  const text = Buffer.from(node.value).toString('latin1');
  const short = (node.tag & 0x1f) === 23;
  const match = (short ? /^(\d\d)(\d{10})Z$/ : /^(\d{4})(\d{10})(?:\.\d+)?Z$/).exec(text);
  const [, year = '', rest = ''] = match ?? [];
  const century = short ? (Number(year) < 50 ? '20' : '19') : '';
  const [month, day, hour, minute, second] = rest.match(/\d\d/g) ?? [];
  const date = new Date(`${century}${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (match === null || Number.isNaN(date.getTime())) throw new BerError('time');
  return date;
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
