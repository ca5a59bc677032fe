import { BerError, element, hex, objectId, octets, readBer, timeOf, type BerNode } from './ber.ts';
import { readCertificate, type Certificate } from './certificate.ts';

export interface CmsSigner {
  /** The signature as if this signer were alone in it. The signed bytes are the same. */
  readonly alone: Uint8Array;
  readonly certificate: Certificate | null;
  readonly claimedAt: Date | null;
  /** The certificate's hash is among what is signed (CAdES). */
  readonly namesCertificate: boolean;
  readonly digest: string;
  readonly value: Uint8Array;
  /** A time stamp token on the signature's value, DER. */
  readonly timeStamp: Uint8Array | null;
}

export interface Cms {
  /** What the signature carries inside; null for a detached one. */
  readonly content: Uint8Array | null;
  readonly signers: readonly CmsSigner[];
}

const signedData = '1.2.840.113549.1.7.2';
const signingTime = '1.2.840.113549.1.9.5';
const certificateHashes = new Set(['1.2.840.113549.1.9.16.2.12', '1.2.840.113549.1.9.16.2.47']);
const timeStampToken = '1.2.840.113549.1.9.16.2.14';

/** More parties than any agreement has. */
const mostSigners = 20;

function some(node: BerNode | undefined): BerNode {
  if (!node) throw new BerError('cms');
  return node;
}

function attributesOf(set: BerNode | undefined): ReadonlyMap<string, BerNode> {
  const pairs = set?.children.map(
    ({ children }) => [objectId(some(children[0])), some(children[1])] as const,
  );
  return new Map(pairs ?? []);
}

function isHis(certificate: Certificate, sid: BerNode): boolean {
  if (sid.tag === 0x80) return certificate.keyId !== null && hex(certificate.keyId) === hex(sid.value);
  const [issuer, serial] = sid.children;
  return (
    hex(certificate.issuerName) === hex(some(issuer).raw) &&
    hex(certificate.serial) === hex(some(serial).value)
  );
}

function certificatesOf(set: BerNode | undefined): readonly Certificate[] {
  // Attribute certificates and older forms carry tags of their own.
  return (set?.children ?? []).filter(({ tag }) => tag === 0x30).map(({ raw }) => readCertificate(raw));
}

function signerOf(node: BerNode, certificates: readonly Certificate[]): Omit<CmsSigner, 'alone'> {
  const [, sid, digest, ...rest] = node.children;
  const signed = attributesOf(rest.find(({ tag }) => tag === 0xa0));
  const unsigned = attributesOf(rest.find(({ tag }) => tag === 0xa1));
  const time = signed.get(signingTime)?.children[0];
  const value = rest.find(({ tag }) => tag === 0x04 || tag === 0x24);
  return {
    certificate: certificates.find((certificate) => isHis(certificate, some(sid))) ?? null,
    claimedAt: time ? timeOf(time) : null,
    namesCertificate: [...signed.keys()].some((key) => certificateHashes.has(key)),
    digest: objectId(some(some(digest).children[0])),
    value: octets(some(value)),
    timeStamp: unsigned.get(timeStampToken)?.children[0]?.raw ?? null,
  };
}

/** Takes a CMS signature apart, believing nothing in it. Throws BerError when it is none. */
export function readCms(der: Uint8Array): Cms {
  const [type, wrapped] = readBer(der).children;
  if (!type || objectId(type) !== signedData) throw new BerError('cms');
  const parts = some(some(wrapped).children[0]).children;
  const infos = some(parts.at(-1));
  if (infos.tag !== 0x31 || infos.children.length > mostSigners) throw new BerError('cms');
  const content = some(parts[2]).children[1]?.children[0];
  const certificates = certificatesOf(parts.slice(3, -1).find(({ tag }) => tag === 0xa0));
  const head = parts.slice(0, -1).map(({ raw }) => raw);
  return {
    content: content ? octets(content) : null,
    signers: infos.children.map((info) => {
      const alone = element(0x30, [...head, element(0x31, [info.raw])]);
      return { ...signerOf(info, certificates), alone: element(0x30, [type.raw, element(0xa0, [alone])]) };
    }),
  };
}
