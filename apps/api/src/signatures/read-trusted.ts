import { DomainError } from '@pbnet/domain';
import { hash } from 'node:crypto';
import { BerError } from './ber.ts';
import { readCertificate } from './certificate.ts';
import { readRevocationList, type ReadRevocationList, type RevokedSerial } from './revocation-list.ts';
import { allDerOf, pemOf } from './signature-bytes.ts';
import { nameKey } from './trust-list.ts';

export interface TrustItem {
  readonly kind: 'root' | 'intermediate' | 'revocation-list';
  readonly name: string;
  readonly issuer: string;
  readonly pem: string;
  readonly thumbprint: string;
  readonly nameKey: string;
  readonly gost: boolean;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly revoked: readonly RevokedSerial[];
}

/** ГОСТ Р 34.10-2012 with either length, as the signature of a certificate or list. */
const gostSignature = Buffer.from('2a8503070101', 'hex');

/** No certificate is as large. */
const largestCertificate = 256 * 1024;

/** Null for what is no list. */
async function listIn(der: Uint8Array): Promise<ReadRevocationList | null> {
  try {
    return await readRevocationList(der);
  } catch (error) {
    if (error instanceof BerError) return null;
    throw error;
  }
}

async function whole(der: Uint8Array): Promise<TrustItem> {
  const thumbprint = hash('sha256', der, 'hex');
  const gost = Buffer.from(der.buffer, der.byteOffset, der.byteLength).includes(gostSignature);
  const list = await listIn(der);
  if (list?.delta) throw new DomainError('rule-broken', 'trust-list-delta');
  if (list)
    return {
      ...{ kind: 'revocation-list', name: list.issuer, issuer: list.issuer, thumbprint, gost },
      pem: pemOf('X509 CRL', der),
      nameKey: nameKey(list.issuerName),
      validFrom: list.thisUpdate,
      validTo: list.nextUpdate,
      revoked: list.revoked,
    };
  if (der.length > largestCertificate) throw new BerError('size');
  const { facts, authority, selfIssued, subjectName } = readCertificate(der);
  if (!authority) throw new DomainError('rule-broken', 'trust-not-authority', { name: facts.name });
  return {
    ...{
      kind: selfIssued ? 'root' : 'intermediate',
      name: facts.name,
      issuer: facts.issuer,
      thumbprint,
      gost,
    },
    pem: pemOf('CERTIFICATE', der),
    nameKey: nameKey(subjectName),
    validFrom: new Date(facts.validFrom),
    validTo: new Date(facts.validTo),
    revoked: [],
  };
}

/** Certificates of authorities and lists of revoked ones in a file, DER or PEM. Throws rule-broken in words. */
export async function readTrusted(content: Uint8Array): Promise<readonly TrustItem[]> {
  const found = allDerOf(content);
  if (found.length === 0) throw new DomainError('rule-broken', 'trust-file-unreadable');
  try {
    const items: TrustItem[] = [];
    for (const der of found) items.push(await whole(der));
    return items;
  } catch (error) {
    if (error instanceof BerError) throw new DomainError('rule-broken', 'trust-file-unreadable');
    throw error;
  }
}
