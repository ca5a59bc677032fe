import type { AgreementState, PartyRole } from '@pbnet/domain/agreements';
import type { Day } from '@pbnet/domain';
import { and, asc, eq, ne, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { agreementSignatures as table, signatureChecks } from './signatures.tables.ts';
import type { KeptSignature } from './signing-sheet.ts';

export interface AgreementToSign extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly state: AgreementState;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
}

export interface PartyToSign extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly role: PartyRole;
  readonly signatoryName: string;
  readonly signatoryPost: string;
  readonly inn: string | null;
  readonly ogrn: string | null;
  readonly signedOn: Day | null;
  readonly route: 'electronic' | 'paper' | null;
}

export type SignatureRow = typeof table.$inferSelect;

/** The rows behind the page; who may see them is decided by the transaction's place. */
export function signaturesRepository(tx: Transaction) {
  const iso = (column: typeof table.receivedAt | typeof table.checkedAt | typeof table.confirmedAt) =>
    sql<string | null>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const named = (column: typeof table.receivedBy | typeof table.confirmedBy) =>
    sql<string | null>`(select display_name from accounts where id = ${column})`;

  return {
    async agreement(id: string, lock = false): Promise<AgreementToSign | undefined> {
      const [row] = await tx.execute<AgreementToSign>(sql`
        select id, title, number, state, region_id as "regionId", regional_center_id as "regionalCenterId"
        from agreements where id = ${id} ${lock ? sql`for update` : sql``}`);
      return row;
    },

    /** In the order of signing; numbers of the organizations as they are today. */
    parties: (agreementId: string) =>
      tx.execute<PartyToSign>(sql`
        select p.id, p.role, p.signatory_name as "signatoryName", p.signatory_post as "signatoryPost",
          p.signed_on::text as "signedOn", p.route, o.tax_number as inn, o.registration_number as ogrn,
          coalesce((select v.short_name from organization_versions v where v.organization_id = p.organization_id
            and v.valid_from <= current_date order by v.valid_from desc limit 1), '') as name
        from agreement_parties p left join organizations o on o.id = p.organization_id
        where p.agreement_id = ${agreementId} order by p.signing_order`),

    /** Thumbprints of certificates that count for other parties of the same text. */
    async usedCertificates(versionId: string, partyId: string): Promise<readonly string[]> {
      const accepted = and(
        eq(table.versionId, versionId),
        ne(table.partyId, partyId),
        eq(table.state, 'accepted'),
      );
      const rows = await tx
        .select({ report: table.report, signer: table.signer })
        .from(table)
        .where(accepted);
      return rows.flatMap(
        ({ report, signer }) => report?.signers[signer ?? 0]?.certificate?.thumbprint ?? [],
      );
    },

    async byId(id: string): Promise<SignatureRow | undefined> {
      const [row] = await tx.select().from(table).where(eq(table.id, id));
      return row;
    },

    async sameFile(row: Pick<SignatureRow, 'partyId' | 'versionId' | 'signatureSha256'>): Promise<boolean> {
      const { partyId, versionId, signatureSha256 } = row;
      const same = and(eq(table.partyId, partyId), eq(table.versionId, versionId));
      return (await tx.$count(table, and(same, sql`${table.signatureSha256} = ${signatureSha256}`))) > 0;
    },

    async add(row: typeof table.$inferInsert): Promise<void> {
      await tx.insert(table).values(row);
    },

    /** False where the version is not the one that the caller has seen. */
    async change(id: string, seen: number, change: Partial<SignatureRow>): Promise<boolean> {
      const rows = await tx
        .update(table)
        .set({ ...change, version: seen + 1 })
        .where(and(eq(table.id, id), eq(table.version, seen)))
        .returning({ id: table.id });
      return rows.length === 1;
    },

    async addCheck(check: typeof signatureChecks.$inferInsert): Promise<void> {
      await tx.insert(signatureChecks).values(check);
    },

    async kept(agreementId: string): Promise<readonly (Omit<KeptSignature, 'current'> & KeptKeys)[]> {
      const rows = await tx
        .select({
          ...{ id: table.id, partyId: table.partyId, versionId: table.versionId, code: table.code },
          ...{ route: table.route, state: table.state, status: table.status, signedOn: table.signedOn },
          ...{ signerName: table.signerName, signerPost: table.signerPost, fileName: table.fileName },
          ...{ report: table.report, signer: table.signer, warnings: table.warnings },
          ...{ confirmWords: table.confirmWords, confirmedBy: named(table.confirmedBy) },
          ...{
            confirmedAt: iso(table.confirmedAt),
            receivedAt: iso(table.receivedAt),
            checkedAt: iso(table.checkedAt),
          },
          ...{ building: table.building, cabinet: table.cabinet, folder: table.folder },
          receivedBy: named(table.receivedBy),
          rechecks: sql<number>`(select count(*)::int from signature_checks where signature_id = agreement_signatures.id)`,
          version: table.version,
        })
        .from(table)
        .where(eq(table.agreementId, agreementId))
        .orderBy(asc(table.receivedAt), asc(table.id));
      return rows.map((row) => ({ ...row, receivedAt: row.receivedAt ?? '' }));
    },
  };
}

interface KeptKeys {
  readonly partyId: string;
  readonly versionId: string;
  readonly code: string;
}
