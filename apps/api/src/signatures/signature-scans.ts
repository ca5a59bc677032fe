import { uuidPattern } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { megabyte } from '@pbnet/domain/files';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { FilePurpose } from '../files/file-purpose.ts';
import type { AgreementToSign } from './signatures.repository.ts';
import { maySign } from './signing-rules.ts';

export const scanPurpose = 'signature-scan';

/** Scans belong to the signature of one party under one text. */
export function scanOwner(partyId: string, versionId: string): string {
  return `${partyId}-${versionId}`;
}

const owners = new RegExp(`^(${uuidPattern})-${uuidPattern}$`);

async function agreementOf(tx: Transaction, ownerId: string): Promise<AgreementToSign | undefined> {
  const [, partyId] = owners.exec(ownerId) ?? [];
  if (partyId === undefined) return undefined;
  const [row] = await tx.execute<AgreementToSign & { signed: boolean }>(sql`
    select a.id, a.title, a.number, case when p.signed_on is null then a.state else 'active' end as state,
      a.region_id as "regionId", a.regional_center_id as "regionalCenterId"
    from agreement_parties p join agreements a on a.id = p.agreement_id where p.id = ${partyId}`);
  return row;
}

/** Scans of a sheet signed by hand: added and removed until the signature counts, read by whoever reads the agreement. */
export const signatureScans: FilePurpose = {
  purpose: scanPurpose,
  async mayRead({ actor }, tx, ownerId) {
    return can(actor, 'agreement.read') && (await agreementOf(tx, ownerId)) !== undefined;
  },
  async mayWrite({ actor }, tx, ownerId) {
    const agreement = await agreementOf(tx, ownerId);
    return actor !== null && agreement !== undefined && maySign(actor, agreement);
  },
  limits: () => Promise.resolve({ kinds: ['pdf', 'jpg', 'png'], maxBytes: 20 * megabyte, maxFiles: 20 }),
  async place(tx, ownerId) {
    const agreement = await agreementOf(tx, ownerId);
    if (!agreement || agreement.regionId === null) return null;
    const { regionId, regionalCenterId } = agreement;
    return regionalCenterId === null
      ? { kind: 'region', regionId }
      : { kind: 'regional-center', regionId, regionalCenterId };
  },
};
