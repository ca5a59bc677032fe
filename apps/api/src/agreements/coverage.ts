import type { Day } from '@pbnet/domain';
import type { ReadCoverage } from '@pbnet/validation/agreements';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

/** A centre that works on the day, and the agreement that covers it then. */
export interface CoveredCenter {
  readonly centerId: number;
  readonly code: string;
  readonly name: string;
  readonly locality: string;
  readonly regionId: number;
  readonly regionName: string;
  readonly regionalCenterId: number;
  readonly regionalCenterName: string;
  /** Null: no agreement holds. */
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly number: string | null;
    /** The last day as it is seen on the day; null: no end. */
    readonly until: Day | null;
  } | null;
  /** One that is being prepared for it, where none holds. */
  readonly prepared: { readonly id: string; readonly title: string } | null;
}

export interface Coverage {
  readonly on: Day;
  /** Of the filter, not of the page. */
  readonly total: number;
  readonly covered: number;
  readonly rows: readonly CoveredCenter[];
  readonly pageSize: number;
}

const pageSize = 50;

/** The agreement that covers centre `c` on the day: the one that holds longest. */
function covering(on: Day): SQL {
  return sql`
    select a.id, a.title, a.number,
      agreement_end(a.ends_on, a.prolongation, a.prolongation_months, a.closed_on, ${on}::date) as until
    from agreement_centers x join agreements a on a.id = x.agreement_id
    where x.center_id = c.id
      and (x.covers_from is null or x.covers_from <= ${on}::date)
      and (x.covers_to is null or x.covers_to >= ${on}::date)
      and agreement_holds(a.id, a.state, a.ends_on, a.prolongation, a.closed_on, ${on}::date)
    order by until desc nulls first, a.id limit 1`;
}

/** Centres that have opened and not closed by the day, as they were on it. */
export function centersOn(on: Day): SQL {
  return sql`access_centers c
    join lateral (select v.name, v.locality, v.region_id, v.regional_center_id from access_center_versions v
      where v.center_id = c.id and v.valid_from <= greatest(${on}::date, c.opened_on)
      order by v.valid_from desc limit 1) v on true
    left join lateral (${covering(on)}) held on true`;
}

export const openOn = (on: Day): SQL =>
  sql`c.opened_on <= ${on}::date and (c.closed_on is null or c.closed_on > ${on}::date)`;

export interface CoverageReading {
  readonly asked: ReadCoverage;
  readonly today: Day;
  readonly most?: number;
}

/** Which centres an agreement covers on the day; those without one stand first. */
export async function readCoverage(
  tx: Transaction,
  { asked, today, most = pageSize }: CoverageReading,
): Promise<Coverage> {
  const on = asked.on ?? today;
  const { regionId, regionalCenterId, uncovered, page = 1 } = asked;
  const where = sql`${openOn(on)}
    and (${regionId ?? null}::int is null or v.region_id = ${regionId ?? null})
    and (${regionalCenterId ?? null}::int is null or v.regional_center_id = ${regionalCenterId ?? null})`;
  const only = uncovered === true ? sql`held.id is null` : sql`true`;
  const [count] = await tx.execute<{ total: number; covered: number }>(sql`
    select count(*)::int as total, count(held.id)::int as covered from ${centersOn(on)} where ${where}`);
  const rows = await tx.execute<{ row: CoveredCenter }>(sql`
    select json_build_object('centerId', p.id, 'code', p.code, 'name', p.name, 'locality', p.locality,
      'regionId', p.region_id, 'regionName', (select name_ru from region_versions where region_id = p.region_id
        and valid_from <= current_date order by valid_from desc limit 1),
      'regionalCenterId', p.regional_center_id,
      'regionalCenterName', coalesce(public_regional_center_name(p.regional_center_id), ''),
      'agreement', case when p.held_id is not null then json_build_object('id', p.held_id, 'title', p.title,
        'number', p.number, 'until', p.until) end,
      'prepared', case when p.held_id is null then (select json_build_object('id', a.id, 'title', a.title)
        from agreement_centers x join agreements a on a.id = x.agreement_id
        where x.center_id = p.id and a.state in ('draft', 'in-review', 'approved', 'signing')
        order by a.created_at desc limit 1) end) as row
    from (
      select c.id, c.code, v.name, v.locality, v.region_id, v.regional_center_id, held.id as held_id, held.title,
        held.number, held.until
      from ${centersOn(on)} where ${where} and ${only}
      order by held.id is not null, v.region_id, v.name, c.id
      limit ${most} offset ${(page - 1) * most}) p
    order by p.held_id is not null, p.region_id, p.name, p.id`);
  return {
    ...{ on, total: count?.total ?? 0, covered: count?.covered ?? 0 },
    rows: rows.map(({ row }) => row),
    pageSize,
  };
}
