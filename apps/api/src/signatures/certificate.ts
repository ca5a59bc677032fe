import type { CertificateFacts, SignatureAlgorithm } from '@pbnet/domain/signatures';
import { hash } from 'node:crypto';
import { BerError, hex, objectId, octets, readBer, stringOf, timeOf, type BerNode } from './ber.ts';

/** What rules ask of a certificate, beside what people read. */
export interface Certificate {
  readonly der: Uint8Array;
  readonly facts: CertificateFacts;
  /** DER of the names, for comparing. */
  readonly issuerName: Uint8Array;
  readonly subjectName: Uint8Array;
  readonly serial: Uint8Array;
  readonly keyId: Uint8Array | null;
  readonly authority: boolean;
  readonly selfIssued: boolean;
  /** Key usage and extended key usage leave room for signing documents. */
  readonly forSigning: boolean;
  /** Hash of the certificate's own signature or an RSA key below 2048 bits. */
  readonly weak: boolean;
}

// Numbers of Russian qualified certificates: приказ ФСБ № 795.
const attributes: Readonly<Record<string, string>> = {
  '2.5.4.3': 'commonName',
  '2.5.4.4': 'surname',
  '2.5.4.10': 'organization',
  '2.5.4.12': 'post',
  '2.5.4.42': 'givenName',
  '1.2.643.3.131.1.1': 'inn',
  '1.2.643.100.4': 'innOfOrganization',
  '1.2.643.100.1': 'ogrn',
};

const keys: Readonly<Record<string, SignatureAlgorithm>> = {
  '1.2.643.7.1.1.1.1': 'gost-256',
  '1.2.643.7.1.1.1.2': 'gost-512',
  '1.2.840.113549.1.1.1': 'rsa',
  '1.2.840.113549.1.1.10': 'rsa',
  '1.2.840.10045.2.1': 'ecdsa',
};

/** md5 and sha1, each with RSA and, of sha1, with ECDSA; ГОСТ Р 34.11-94. */
export const weakSignatures: ReadonlySet<string> = new Set([
  '1.2.840.113549.1.1.4',
  '1.2.840.113549.1.1.5',
  '1.2.840.10045.4.1',
  '1.2.643.2.2.3',
]);

/** Uses that never sign a document: server, code, time stamps, answers on revocation. */
const otherUses = new Set(['1', '3', '8', '9'].map((last) => `1.3.6.1.5.5.7.3.${last}`));

function part(nodes: readonly BerNode[], index: number): BerNode {
  const node = nodes[index];
  if (!node) throw new BerError('certificate');
  return node;
}

function namesOf(name: BerNode): ReadonlyMap<string, string> {
  const pairs = name.children.flatMap((set) => set.children.map((pair) => pair.children));
  return new Map(
    pairs.flatMap(([type, value]) => {
      const key = type && attributes[objectId(type)];
      return key && value ? [[key, stringOf(value)] as const] : [];
    }),
  );
}

/** Ten digits of an organization. Before 2021 they stood in the field of persons, with two zeros in front. */
function organizationInn(names: ReadonlyMap<string, string>): string | null {
  const own = names.get('innOfOrganization');
  if (own !== undefined) return own;
  const inn = names.get('inn') ?? '';
  if (/^00\d{10}$/.test(inn)) return inn.slice(2);
  return /^\d{10}$/.test(inn) ? inn : null;
}

function personName(names: ReadonlyMap<string, string>): string {
  const person = [names.get('surname'), names.get('givenName')].filter(Boolean).join(' ');
  return person || (names.get('commonName') ?? names.get('organization') ?? '');
}

function extensionsOf(nodes: readonly BerNode[]): ReadonlyMap<string, BerNode> {
  const list = nodes.find(({ tag }) => tag === 0xa3)?.children[0]?.children ?? [];
  return new Map(
    list.map(({ children }) => [
      objectId(part(children, 0)),
      readBer(octets(part(children, children.length - 1))),
    ]),
  );
}

function mayUseKey(usage: BerNode | undefined, extended: BerNode | undefined): boolean {
  // digitalSignature and contentCommitment are the first two bits, after the byte that counts unused ones.
  const allowed = usage === undefined || ((usage.value[1] ?? 0) & 0xc0) !== 0;
  const uses = extended?.children.map(objectId) ?? [];
  return allowed && (uses.length === 0 || uses.some((use) => !otherUses.has(use)));
}

function shortRsa(algorithm: SignatureAlgorithm, key: BerNode): boolean {
  if (algorithm !== 'rsa') return false;
  const modulus = readBer(key.value.subarray(1)).children[0]?.value ?? new Uint8Array();
  return modulus.length - (modulus[0] === 0 ? 1 : 0) < 256;
}

/** Reads a certificate without believing anything in it. Throws BerError when it is none. */
export function readCertificate(der: Uint8Array): Certificate {
  const whole = readBer(der);
  const body = part(whole.children, 0).children;
  const nodes = part(body, 0).tag === 0xa0 ? body.slice(1) : body;
  const [serial, signed, issuer, validity, subject, key] = [0, 1, 2, 3, 4, 5].map((at) => part(nodes, at));
  if (!serial || !signed || !issuer || !validity || !subject || !key) throw new BerError('certificate');
  const names = namesOf(subject);
  const issuerNames = namesOf(issuer);
  const extensions = extensionsOf(nodes);
  const algorithm = keys[objectId(part(part(key.children, 0).children, 0))] ?? 'other';
  const constraints = extensions.get('2.5.29.19');
  return {
    der: whole.raw,
    issuerName: issuer.raw,
    subjectName: subject.raw,
    serial: serial.value,
    keyId: extensions.get('2.5.29.14')?.value ?? null,
    authority: constraints?.children[0]?.tag === 0x01 && constraints.children[0].value[0] !== 0,
    selfIssued: hex(issuer.raw) === hex(subject.raw),
    forSigning: mayUseKey(extensions.get('2.5.29.15'), extensions.get('2.5.29.37')),
    weak:
      weakSignatures.has(objectId(part(signed.children, 0))) || shortRsa(algorithm, part(key.children, 1)),
    facts: {
      name: personName(names),
      post: names.get('post') ?? null,
      organization: names.get('organization') ?? null,
      inn: organizationInn(names),
      ogrn: names.get('ogrn') ?? null,
      serial: hex(serial.value),
      issuer: issuerNames.get('commonName') ?? issuerNames.get('organization') ?? '',
      validFrom: timeOf(part(validity.children, 0)).toISOString(),
      validTo: timeOf(part(validity.children, 1)).toISOString(),
      algorithm,
      thumbprint: hash('sha256', whole.raw, 'hex'),
    },
  };
}
