/** Addresses that a centre's computers are seen from outside: one address or a block. */
export interface IpRange {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
  /** The block in its one spelling: '203.0.113.8/29', '2a02:6b8::/48', a single address without a length. */
  readonly text: string;
}

/**
 * Why a text is no address of a centre: not readable, a block that begins before the typed address, an address of
 * an inner network (nobody outside sees it), or a block that no single centre has.
 */
export type IpRangeFault = 'unreadable' | 'not-block-start' | 'not-public' | 'too-wide';

/** Shortest prefixes that one centre can have. */
const widest = { 4: 16, 6: 32 } as const;
const bitsOf = { 4: 32, 6: 128 } as const;

interface Typed {
  readonly family: 4 | 6;
  readonly address: bigint;
  readonly length: number;
}

/** Blocks kept for documentation and measurements pass: examples and demo data must name nobody's real address. */
const innerBlocks = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '224.0.0.0/3',
];
const globalBlock = '2000::/3';

function ipv4(text: string): bigint | undefined {
  const parts = text.split('.');
  // A leading zero reads as octal in some programs: refused rather than guessed.
  if (parts.length !== 4 || parts.some((part) => !/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255))
    return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function groups(text: string): readonly string[] {
  return text === '' ? [] : text.split(':');
}

function ipv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = groups(halves[0] ?? '');
  const tail = groups(halves[1] ?? '');
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const all = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  if (all.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return all.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

function typed(text: string): Typed | undefined {
  const [host = '', size, ...rest] = text.trim().split('/');
  const family = host.includes(':') ? 6 : 4;
  const address = family === 6 ? ipv6(host) : ipv4(host);
  const length = size === undefined ? bitsOf[family] : /^\d{1,3}$/.test(size) ? Number(size) : -1;
  if (address === undefined || rest.length > 0 || length < 0 || length > bitsOf[family]) return undefined;
  return { family, address, length };
}

function spelled6(address: bigint): string {
  const all = Array.from({ length: 8 }, (_, index) =>
    ((address >> BigInt((7 - index) * 16)) & 0xffffn).toString(16),
  ).join(':');
  const [zeros] = [...all.matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)]
    .map(([run]) => run)
    .toSorted((one, other) => other.length - one.length);
  return zeros === undefined ? all : all.replace(zeros, '::').replace(/:{3,}/, '::');
}

function spelled({ family, address, length }: Typed): string {
  const host =
    family === 6
      ? spelled6(address)
      : [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.');
  return length === bitsOf[family] ? host : `${host}/${length}`;
}

function block(found: Typed): IpRange {
  const size = 1n << BigInt(bitsOf[found.family] - found.length);
  const first = (found.address / size) * size;
  return {
    family: found.family,
    first,
    last: first + size - 1n,
    text: spelled({ ...found, address: first }),
  };
}

function blockOf(text: string): IpRange | undefined {
  const found = typed(text);
  return found && block(found);
}

const inner = innerBlocks.flatMap((text) => blockOf(text) ?? []);
const global = blockOf(globalBlock);

export function rangesOverlap(one: IpRange, other: IpRange): boolean {
  return one.family === other.family && one.first <= other.last && other.first <= one.last;
}

function isPublic(range: IpRange): boolean {
  if (range.family === 4) return !inner.some((part) => rangesOverlap(part, range));
  return global !== undefined && range.first >= global.first && range.last <= global.last;
}

/** What is wrong with the typed address or block; undefined when a centre can have it. */
export function ipRangeFault(text: string): IpRangeFault | undefined {
  const found = typed(text);
  if (!found) return 'unreadable';
  const range = block(found);
  if (range.first !== found.address) return 'not-block-start';
  if (!isPublic(range)) return 'not-public';
  return found.length < widest[found.family] ? 'too-wide' : undefined;
}

/** The block that the text names, also where `ipRangeFault` objects to it; undefined for an unreadable text. */
export function ipRange(text: string): IpRange | undefined {
  return blockOf(text);
}
