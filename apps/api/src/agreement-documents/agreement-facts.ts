import type { Day } from '@pbnet/domain';
import type { PartyRole, Prolongation } from '@pbnet/domain/agreements';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';

export interface PartyFacts {
  readonly role: PartyRole;
  readonly order: number;
  readonly name: string;
  readonly shortName: string;
  readonly taxNumber: string;
  readonly taxReasonCode: string;
  readonly registrationNumber: string;
  readonly legalAddress: string;
  readonly postalAddress: string;
  readonly phone: string;
  readonly email: string;
  readonly bankDetails: string;
  readonly signatoryName: string;
  readonly signatoryPost: string;
  readonly actsOn: string;
}

export interface CenterFacts {
  readonly code: string;
  readonly name: string;
  readonly locality: string;
  readonly organization: string;
  readonly address: string;
  readonly coversFrom: Day | null;
  readonly coversTo: Day | null;
}

interface Linked {
  readonly number: string | null;
  readonly signedOn: Day | null;
}

/** What an agreement's text is filled from, with the names that hold today. */
export interface AgreementFacts {
  readonly number: string | null;
  readonly title: string;
  readonly signedOn: Day | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly prolongation: Prolongation;
  readonly prolongationMonths: number | null;
  readonly region: string;
  readonly regionalCenter: string;
  readonly amends: Linked | null;
  readonly supersedes: Linked | null;
  readonly parties: readonly PartyFacts[];
  readonly centers: readonly CenterFacts[];
}

/**
 * The version of a card that holds today, from its table of versions. The inner name is no alias of the query around:
 * `id` would read the table itself otherwise.
 */
const today = (table: string, key: string, id: string) => sql`lateral (
  select * from ${sql.identifier(table)} held where held.${sql.identifier(key)} = ${sql.raw(id)}
    and held.valid_from <= current_date order by held.valid_from desc limit 1)`;

const linked = (column: string) => sql`(select jsonb_build_object('number', o.number, 'signedOn', o.signed_on)
  from agreements o where o.id = a.${sql.identifier(column)})`;

/** The caller has made sure that the actor sees the agreement; its parties may lie in other regions. */
export function agreementFacts(tx: Transaction, agreementId: string): Promise<AgreementFacts | undefined> {
  return asOwner(tx, async () => {
    const [row] = await tx.execute<{ facts: AgreementFacts }>(sql`
      select jsonb_build_object('number', a.number, 'title', a.title, 'signedOn', a.signed_on,
        'startsOn', a.starts_on, 'endsOn', a.ends_on, 'prolongation', a.prolongation,
        'prolongationMonths', a.prolongation_months,
        'region', coalesce((select name_ru from region_versions r where r.region_id = a.region_id
          and r.valid_from <= current_date order by r.valid_from desc limit 1), ''),
        'regionalCenter', coalesce((select name from regional_center_versions r
          where r.regional_center_id = a.regional_center_id and r.valid_from <= current_date
          order by r.valid_from desc limit 1), ''),
        'amends', ${linked('amends_id')}, 'supersedes', ${linked('supersedes_id')},
        'parties', coalesce((select jsonb_agg(jsonb_build_object('role', p.role, 'order', p.signing_order,
          'name', v.name, 'shortName', v.short_name, 'taxNumber', coalesce(o.tax_number, ''),
          'taxReasonCode', coalesce(o.tax_reason_code, ''),
          'registrationNumber', coalesce(o.registration_number, ''),
          'legalAddress', coalesce(nullif(v.legal_address, ''), v.address),
          'postalAddress', coalesce(nullif(v.postal_address, ''), nullif(v.legal_address, ''), v.address),
          'phone', o.phone, 'email', coalesce(o.email, ''), 'bankDetails', o.bank_details,
          'signatoryName', p.signatory_name, 'signatoryPost', p.signatory_post, 'actsOn', p.acts_on)
          order by p.signing_order)
          from agreement_parties p join organizations o on o.id = p.organization_id
          cross join ${today('organization_versions', 'organization_id', 'p.organization_id')} v
          where p.agreement_id = a.id), '[]'),
        'centers', coalesce((select jsonb_agg(jsonb_build_object('code', c.code, 'name', v.name,
          'locality', v.locality, 'organization', h.short_name, 'address', h.address,
          'coversFrom', ac.covers_from, 'coversTo', ac.covers_to) order by v.locality, v.name, c.id)
          from agreement_centers ac join access_centers c on c.id = ac.center_id
          cross join ${today('access_center_versions', 'center_id', 'c.id')} v
          left join ${today('organization_versions', 'organization_id', 'v.organization_id')} h on true
          where ac.agreement_id = a.id), '[]')) as facts
      from agreements a where a.id = ${agreementId}`);
    return row?.facts;
  });
}
