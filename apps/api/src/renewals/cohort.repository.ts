import type { Day } from '@pbnet/domain';
import { nextPeriod, type EndingPeriod } from '@pbnet/domain/renewals';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Renewable } from './renewal.ts';

type Row = Omit<Renewable, 'next'> & Record<string, unknown> & { readonly period: EndingPeriod | null };

export interface CohortQuery {
  /** Narrows by `a`, the agreement, and `ended`, the day on which it ends. */
  readonly where: SQL;
  readonly today: Day;
  readonly termMonths: number | null;
  readonly most: number;
}

export const texts = (values: readonly (string | number)[]) =>
  sql`(select value from json_array_elements_text(${JSON.stringify(values)}::json))`;

/** The name of a region today, in both languages; null without a region. */
export const regionWords = (id: SQL) => sql`(
  select json_build_object('ru', v.name_ru, 'en', v.name_en) from region_versions v
  where v.region_id = ${id} and v.valid_from <= current_date order by v.valid_from desc limit 1)`;

/** The day on which an agreement ends, seen on the day; `a` is agreements. */
export const endOn = (today: Day) =>
  sql`agreement_end(a.ends_on, a.prolongation, a.prolongation_months, a.closed_on, ${today}::date)`;

/** A living agreement takes its place already; `a` is agreements. */
export const hasSuccessor = sql`exists (select from agreements s where s.supersedes_id = a.id and s.state <> 'withdrawn')`;

/** A running renewal has it already; `a` is agreements. */
export const isInCampaign = sql`exists (
  select from renewal_agreements r join campaigns c on c.id = r.campaign_id and c.closed_at is null
  where r.agreement_id = a.id and r.state <> 'left-out')`;

/** Agreements with what stands against their renewal; amendments are renewed with what they amend. */
export async function renewables(
  tx: Transaction,
  { where, today, termMonths, most }: CohortQuery,
): Promise<readonly Renewable[]> {
  const rows = await tx.execute<Row>(sql`
    select a.id as "agreementId", a.number, a.title, a.kind, a.region_id as "regionId",
      ${regionWords(sql`a.region_id`)} as region, a.regional_center_id as "regionalCenterId",
      public_regional_center_name(a.regional_center_id) as "regionalCenterName",
      array(select v.short_name from agreement_parties p
        cross join lateral (select short_name from organization_versions where organization_id = p.organization_id
          and valid_from <= current_date order by valid_from desc limit 1) v
        where p.agreement_id = a.id and p.role <> 'presidential-library' order by p.signing_order) as parties,
      (select count(*)::int from agreement_centers where agreement_id = a.id) as centers,
      ended::text as "endsOn", a.prolongation = 'automatic' as automatic, a.template_id as "templateId",
      (select json_build_object('startsOn', p.starts_on, 'endsOn', p.ends_on) from agreement_periods p
        where p.agreement_id = a.id and p.ends_on is not null
        order by p.kind = 'term' desc, p.starts_on desc limit 1) as period,
      case when a.state not in ('active', 'expired') then 'not-active'
        when a.closed_on is not null then 'ending'
        when ${hasSuccessor} then 'successor'
        when ${isInCampaign} then 'in-campaign'
        when ended is null then 'no-end' end as obstacle,
      a.regional_center_id is not null and coalesce((select trim(v.email) from regional_center_versions v
        where v.regional_center_id = a.regional_center_id and v.valid_from <= current_date
        order by v.valid_from desc limit 1), '') = '' as "withoutAddress"
    from agreements a
    cross join lateral (select ${endOn(today)} as ended) e
    where a.amends_id is null and ${where}
    order by ended nulls last, a.region_id, a.title, a.id limit ${most}`);
  return rows.map(({ period, ...row }) => ({
    ...row,
    next: period && row.endsOn ? nextPeriod({ old: period, oldEnd: row.endsOn, months: termMonths }) : null,
  }));
}
