import type { Day } from '@pbnet/domain';
import type { Place } from '@pbnet/domain/access';
import type { ListRegionalCenters } from '@pbnet/validation/network';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { centersOn, folded, pattern } from './center-list.ts';

export interface RegionalCenterRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly regionId: number;
  readonly regionName: string;
  readonly isBranch: boolean;
  readonly email: string | null;
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  /** Access centers that work or are suspended on the day. */
  readonly centers: number;
  readonly suspended: number;
}

function within(place: Place): SQL {
  if (place.kind === 'network') return sql`true`;
  if (place.kind === 'region') return sql`r.region_id = ${place.regionId}`;
  return sql`r.id = ${place.regionalCenterId}`;
}

/** Every regional center that works on the day, with its centres counted. */
export async function regionalCenterList(
  tx: Transaction,
  place: Place,
  filter: ListRegionalCenters & { readonly asOf: Day },
): Promise<readonly RegionalCenterRow[]> {
  const { asOf: day, regionId = null } = filter;
  const text = pattern(filter.search);
  return tx.execute<RegionalCenterRow & Readonly<Record<string, unknown>>>(sql`
    select r.id, r.code, v.name, r.region_id as "regionId", region.name_ru as "regionName",
      r.is_branch as "isBranch", v.email, r.opened_on as "openedOn", r.closed_on as "closedOn",
      coalesce(n.centers, 0) as centers, coalesce(n.suspended, 0) as suspended
    from regional_centers r
    join regional_center_versions v on v.regional_center_id = r.id
      and v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to > ${day}::date)
    left join lateral (select name_ru from region_versions v where v.region_id = r.region_id
      and v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to > ${day}::date)) region on true
    left join (
      select regional_center_id, count(*)::int as centers,
        count(*) filter (where state = 'suspended')::int as suspended
      from (${centersOn(day)}) c where state in ('working', 'suspended') group by regional_center_id
    ) n on n.regional_center_id = r.id
    where ${within(place)}
      and r.opened_on <= ${day}::date and (r.closed_on is null or r.closed_on > ${day}::date)
      and (${regionId}::int is null or r.region_id = ${regionId}::int)
      and (${text}::text is null or ${folded(sql`v.name || ' ' || region.name_ru || ' ' || r.code`)} like ${text}::text)
    order by region.name_ru, v.name, r.id`);
}
