import type { Day } from '@pbnet/domain';
import type { Place } from '@pbnet/domain/access';
import type { CenterState } from '@pbnet/domain/network';
import type { ListCenters } from '@pbnet/validation/network';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

/** A centre as it was, is or will be on the day of the list. */
export interface CenterRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly locality: string;
  readonly regionId: number;
  readonly regionName: string;
  readonly regionalCenterId: number;
  readonly regionalCenterName: string;
  readonly timeZone: string;
  readonly state: CenterState;
  readonly openedOn: Day;
  readonly closedOn: Day | null;
}

export interface CenterPage {
  readonly asOf: Day;
  readonly rows: readonly CenterRow[];
  readonly total: number;
  readonly pageSize: number;
}

const pageSize = 50;

/** Text to compare: small letters, ё as е. */
export function folded(text: SQL): SQL {
  return sql`translate(lower(${text}), 'ё', 'е')`;
}

export function pattern(search: string | undefined): string | null {
  if (!search) return null;
  const text = search.toLowerCase().replaceAll('ё', 'е');
  return `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** The state of centre `c` on the day, by the rule of `centerState`. */
function stateOn(day: Day): SQL {
  return sql`case
    when c.opened_on > ${day}::date then 'planned'
    when c.closed_on <= ${day}::date then 'closed'
    when exists (select from center_suspensions s where s.center_id = c.id
      and s.suspended_on <= ${day}::date and (s.resumed_on is null or s.resumed_on > ${day}::date)) then 'suspended'
    else 'working' end`;
}

/** Every centre with the facts that hold on the day; one that opens later with its first. */
export function centersOn(day: Day): SQL {
  return sql`
    select c.id, c.code, c.opened_on, c.closed_on, v.name, v.locality, v.region_id, v.regional_center_id,
      v.time_zone, ${stateOn(day)} as state
    from access_centers c
    join access_center_versions v on v.center_id = c.id
      and v.valid_from <= greatest(${day}::date, c.opened_on)
      and (v.valid_to is null or v.valid_to > greatest(${day}::date, c.opened_on))`;
}

function within(place: Place): SQL {
  switch (place.kind) {
    case 'network':
      return sql`true`;
    case 'region':
      return sql`c.region_id = ${place.regionId}`;
    case 'regional-center':
      return sql`c.regional_center_id = ${place.regionalCenterId}`;
    case 'center':
      return sql`c.id = ${place.centerId}`;
  }
}

/** The filter with its day decided. */
export type ListCentersOn = ListCenters & { readonly asOf: Day };

type Row = CenterRow & { readonly total: number; readonly [column: string]: unknown };

export async function centerPage(tx: Transaction, place: Place, filter: ListCentersOn): Promise<CenterPage> {
  const { asOf, regionId = null, regionalCenterId = null, state = null, page } = filter;
  const text = pattern(filter.search);
  const rows = await tx.execute<Row>(sql`
    select c.id, c.code, c.name, c.locality, c.region_id as "regionId", region.name_ru as "regionName",
      c.regional_center_id as "regionalCenterId", rc.name as "regionalCenterName", c.time_zone as "timeZone",
      c.state, c.opened_on as "openedOn", c.closed_on as "closedOn", count(*) over ()::int as total
    from (${centersOn(asOf)}) c
    left join lateral (select name from regional_center_versions v where v.regional_center_id = c.regional_center_id
      and v.valid_from <= ${asOf}::date and (v.valid_to is null or v.valid_to > ${asOf}::date)) rc on true
    left join lateral (select name_ru from region_versions v where v.region_id = c.region_id
      and v.valid_from <= ${asOf}::date and (v.valid_to is null or v.valid_to > ${asOf}::date)) region on true
    where ${within(place)}
      and (${regionId}::int is null or c.region_id = ${regionId}::int)
      and (${regionalCenterId}::int is null or c.regional_center_id = ${regionalCenterId}::int)
      and (${state}::text is null or c.state = ${state}::text)
      and (${text}::text is null or ${folded(sql`c.name || ' ' || c.locality || ' ' || c.code`)} like ${text}::text)
    order by region.name_ru, c.name, c.id
    limit ${pageSize} offset ${(page - 1) * pageSize}`);
  return {
    asOf,
    rows: rows.map(({ total: _total, ...row }) => row),
    total: rows[0]?.total ?? 0,
    pageSize,
  };
}
