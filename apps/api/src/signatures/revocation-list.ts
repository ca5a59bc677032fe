import { setImmediate } from 'node:timers/promises';
import { BerError, hex, objectId, octets, partsOf, readBer, stringOf, timeOf, type BerNode } from './ber.ts';

export interface RevokedSerial {
  /** Hexadecimal, as in CertificateFacts. */
  readonly serial: string;
  /** From when the key is not believed: the day that it was lost, where the issuer knows it. */
  readonly at: Date;
}

export interface ReadRevocationList {
  readonly issuerName: Uint8Array;
  /** For people: «Удостоверяющий центр». */
  readonly issuer: string;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
  /** It only tells what has changed since another list. */
  readonly delta: boolean;
  readonly revoked: readonly RevokedSerial[];
}

const commonName = '2.5.4.3';
const organization = '2.5.4.10';
const invalidityDate = '2.5.29.24';
const deltaIndicator = '2.5.29.27';

function extensions(nodes: readonly BerNode[]): ReadonlyMap<string, BerNode> {
  return new Map(
    nodes.flatMap(({ children }) => {
      const [type] = children;
      const value = children.at(-1);
      return type && value ? [[objectId(type), value] as const] : [];
    }),
  );
}

function revokedSerial({ children }: BerNode): RevokedSerial {
  const [serial, time, more] = children;
  if (!serial || !time) throw new BerError('entry');
  const lost = extensions(more?.children ?? []).get(invalidityDate);
  const dates = [timeOf(time), ...(lost ? [timeOf(readBer(octets(lost)))] : [])];
  return { serial: hex(serial.value), at: new Date(Math.min(...dates.map((date) => date.getTime()))) };
}

function nameOf(name: BerNode): string {
  const pairs = name.children.flatMap((set) => set.children.map(({ children }) => children));
  const found = (wanted: string) => pairs.find(([type]) => type && objectId(type) === wanted)?.[1];
  const value = found(commonName) ?? found(organization);
  return value ? stringOf(value) : '';
}

/** Neither an entry nor anything before the entries is ever as large: what is may be a bomb. */
const largestEntry = 64 * 1024;
const largestHead = 256 * 1024;
const entriesAtOnce = 5000;

function readPart(part: Uint8Array, largest: number): BerNode {
  if (part.length > largest) throw new BerError('size');
  return readBer(part);
}

/** Lists have up to a million lines: others have their turn in between. */
async function entriesOf(list: Uint8Array): Promise<readonly RevokedSerial[]> {
  const revoked: RevokedSerial[] = [];
  for (const entry of partsOf(list)) {
    revoked.push(revokedSerial(readPart(entry, largestEntry)));
    if (revoked.length % entriesAtOnce === 0) await setImmediate();
  }
  return revoked;
}

const isTimeTag = (tag: number | undefined) => tag === 0x17 || tag === 0x18;

/** Reads a list of revoked certificates (CRL), believing nothing in it. Throws BerError when it is none. */
export async function readRevocationList(der: Uint8Array): Promise<ReadRevocationList> {
  const [body] = partsOf(der);
  if (!body) throw new BerError('list');
  const parts = [...partsOf(body)].slice(0, 20);
  const firstTime = parts.findIndex(([tag]) => isTimeTag(tag));
  const issuer = firstTime < 1 ? undefined : parts[firstTime - 1];
  if (!issuer) throw new BerError('list');
  const rest = parts.slice(firstTime);
  const [thisUpdate, nextUpdate] = rest
    .filter(([tag]) => isTimeTag(tag))
    .map((part) => readPart(part, largestHead));
  if (!thisUpdate) throw new BerError('list');
  const more = rest.find(([tag]) => tag === 0xa0);
  const own = extensions(more ? (readPart(more, largestHead).children[0]?.children ?? []) : []);
  const entries = rest.find(([tag]) => tag === 0x30);
  return {
    issuerName: issuer,
    issuer: nameOf(readPart(issuer, largestHead)),
    thisUpdate: timeOf(thisUpdate),
    nextUpdate: nextUpdate ? timeOf(nextUpdate) : null,
    delta: own.has(deltaIndicator),
    revoked: entries ? await entriesOf(entries) : [],
  };
}
