import { BerError, hex, objectId, octets, readBer, stringOf, timeOf, type BerNode } from './ber.ts';

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

const isTime = ({ tag }: BerNode) => tag === 0x17 || tag === 0x18;

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

/** Reads a list of revoked certificates (CRL), believing nothing in it. Throws BerError when it is none. */
export function readRevocationList(der: Uint8Array): ReadRevocationList {
  const body = readBer(der).children[0]?.children ?? [];
  const [, issuer, ...rest] = body[0]?.tag === 0x02 ? body.slice(1) : body;
  const [thisUpdate, nextUpdate] = rest.filter(isTime);
  if (!issuer || !thisUpdate) throw new BerError('list');
  const own = extensions(rest.find(({ tag }) => tag === 0xa0)?.children[0]?.children ?? []);
  return {
    issuerName: issuer.raw,
    issuer: nameOf(issuer),
    thisUpdate: timeOf(thisUpdate),
    nextUpdate: nextUpdate ? timeOf(nextUpdate) : null,
    delta: own.has(deltaIndicator),
    revoked: (rest.find(({ tag }) => tag === 0x30)?.children ?? []).map(revokedSerial),
  };
}
