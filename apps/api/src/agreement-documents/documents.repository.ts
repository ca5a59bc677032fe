import type { Place } from '@pbnet/domain/access';
import type { AgreementState } from '@pbnet/domain/agreements';
import { isUuid, type Day } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

export interface Placed {
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
}

export interface AgreementHead extends Placed {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: AgreementState;
  /** The full name of the library where it is a party; '' otherwise. */
  readonly library: string;
}

export interface TextRow {
  readonly id: string;
  readonly agreementId: string;
  readonly number: number;
  readonly fileId: string | null;
  readonly paragraphs: readonly string[];
  readonly savedAt: string;
}

export interface FrozenRow {
  readonly versionId: string;
  readonly number: number;
  readonly agreementId: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly streebog: string;
  readonly size: number;
  readonly frozenAt: string;
}

export interface PaperRow extends Placed {
  readonly id: string;
  readonly agreementId: string;
  readonly partyId: string | null;
  readonly partyName: string | null;
  readonly what: string;
  readonly building: string;
  readonly cabinet: string;
  readonly folder: string;
  readonly putOn: Day;
  readonly putByName: string | null;
  readonly version: number;
}

export function placeOf({ regionId, regionalCenterId }: Placed): Place {
  if (regionId === null) return { kind: 'network' };
  return regionalCenterId === null
    ? { kind: 'region', regionId }
    : { kind: 'regional-center', regionId, regionalCenterId };
}

const head = sql`id, number, title, state, region_id as "regionId", regional_center_id as "regionalCenterId",
  coalesce((select v.name from agreement_parties p
    join organization_versions v on v.organization_id = p.organization_id and v.valid_from <= current_date
    where p.agreement_id = agreements.id and p.role = 'presidential-library'
    order by v.valid_from desc limit 1), '') as library`;

const iso = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** What the actor's place shows: the policies of the tables are the guard. */
export function documentsRepository(tx: Transaction) {
  const text = sql`v.id, v.agreement_id as "agreementId", v.number, v.file_id as "fileId", v.paragraphs,
    ${iso('v.saved_at')} as "savedAt"`;

  return {
    async agreement(id: string): Promise<AgreementHead | undefined> {
      if (!isUuid(id)) return undefined;
      const [row] = await tx.execute<AgreementHead & Record<string, unknown>>(
        sql`select ${head} from agreements where id = ${id}`,
      );
      return row;
    },

    async lockAgreement(id: string): Promise<AgreementHead | undefined> {
      const [row] = await tx.execute<AgreementHead & Record<string, unknown>>(
        sql`select ${head} from agreements where id = ${id} for update`,
      );
      return row;
    },

    async texts(agreementId: string): Promise<readonly TextRow[]> {
      return tx.execute<TextRow & Record<string, unknown>>(
        sql`select ${text} from agreement_versions v where v.agreement_id = ${agreementId} order by v.number desc`,
      );
    },

    async text(id: string): Promise<TextRow | undefined> {
      const [row] = await tx.execute<TextRow & Record<string, unknown>>(
        sql`select ${text} from agreement_versions v where v.id = ${id}`,
      );
      return row;
    },

    async frozen(agreementId: string): Promise<FrozenRow | undefined> {
      const [row] = await tx.execute<FrozenRow & Record<string, unknown>>(sql`
        select f.version_id as "versionId", v.number, f.agreement_id as "agreementId", f.file_id as "fileId",
          f.file_name as "fileName", f.sha256, f.streebog, f.size, ${iso('f.frozen_at')} as "frozenAt"
        from frozen_agreements f join agreement_versions v on v.id = f.version_id
        where f.agreement_id = ${agreementId} order by v.number desc limit 1`);
      return row;
    },

    async papers(agreementId: string): Promise<readonly PaperRow[]> {
      return tx.execute<
        PaperRow & Record<string, unknown>
      >(sql`${papers} where p.agreement_id = ${agreementId}
        order by p.put_on, p.id`);
    },

    async paper(id: string): Promise<PaperRow | undefined> {
      const [row] = await tx.execute<PaperRow & Record<string, unknown>>(sql`${papers} where p.id = ${id}`);
      return row;
    },
  };
}

const papers = sql`
  select p.id, p.agreement_id as "agreementId", p.region_id as "regionId", p.regional_center_id as "regionalCenterId",
    p.party_id as "partyId", (select v.short_name from agreement_parties a
      join organization_versions v on v.organization_id = a.organization_id and v.valid_from <= current_date
      where a.id = p.party_id order by v.valid_from desc limit 1) as "partyName",
    p.what, p.building, p.cabinet, p.folder, p.put_on as "putOn",
    (select display_name from accounts where id = p.put_by) as "putByName", p.version
  from agreement_papers p`;
