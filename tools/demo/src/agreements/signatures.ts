import type { Database } from '@pbnet/api/database';
import { signaturesAlone } from '@pbnet/api/signatures-alone';
import { gostHere, opensslHere, rootAuthority, signFile } from '@pbnet/stand-in-certificates';
import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { demoId } from './demo-id.ts';
import { agreementsOfficer } from './templates.ts';

export interface SignaturesOptions {
  /** The folder of stored files. */
  readonly directory: string;
  /** Where the keys of the demo's test authority are left, for signing by hand. */
  readonly certificates: string;
}

/** A value of a name, where a slash would begin the next part. */
const part = (key: string, value: string | null) =>
  value === null || value === '' ? '' : `/${key}=${value.replaceAll('/', String.raw`\/`)}`;

/**
 * Kaliningrad's successor stands before its last signature: the library has signed by the demo's own authority, which
 * the trust list holds, and the key of the other side lies ready. Without openssl nothing is signed.
 */
export async function loadSignatures(
  database: Database,
  { directory, certificates }: SignaturesOptions,
): Promise<void> {
  const agreementId = demoId('РЦ-KGD-1 next');
  const officer = await agreementsOfficer(database);
  const now = () => new Date();
  const { documentToSign, signatures, signatureTrust } = signaturesAlone({ database, directory, now });
  await database.as(officer, (tx) => documentToSign.freeze(tx, officer, agreementId));
  if (!opensslHere) return;

  await rm(certificates, { recursive: true, force: true });
  await mkdir(certificates, { recursive: true, mode: 0o700 });
  const kind = gostHere ? 'gost-256' : 'rsa';
  const root = await rootAuthority(certificates, {
    ...{ name: 'authority', kind, subject: '/C=RU/CN=Удостоверяющий центр демонстрации' },
  });
  const { version } = await signatureTrust.sheet(officer);
  await signatureTrust.add(officer, { bytes: Buffer.from(root.pem), version });

  const { parties } = await signatures.sheet(officer, agreementId);
  for (const [index, party] of parties.entries()) {
    const subject = [
      '/C=RU',
      part('O', party.name),
      part('title', party.signatoryPost === '' ? 'Директор' : party.signatoryPost),
      part('CN', party.signatoryName === '' ? party.name : party.signatoryName),
      part('INNLE', party.inn),
      part('OGRN', party.ogrn),
    ].join('');
    const name = `party-${index + 1}`;
    const signer = await root.issue({ name, subject });
    await writeFile(path.join(certificates, `${name}.json`), JSON.stringify(signer));
    if (!party.turn) continue;
    const document = await database.as(officer, (tx) => documentToSign.of(tx, agreementId));
    if (!document) throw new Error('The demo has nothing to sign.');
    const signature = await signFile(signer, await document.bytes());
    await signatures.add(officer, {
      ...{ id: randomUUID(), agreementId, partyId: party.id, fileName: `${document.fileName}.sig` },
      content: Buffer.from(signature).toString('base64'),
    });
  }
}
