import { addMonths, lastDay, monthsOf, type Month } from '@pbnet/domain';
import type { Indicator, Total } from '@pbnet/domain/monitoring';
import { formOf } from '../dashboard/sources.ts';
import type { Fragment, Reading } from '../dashboard/read-json.ts';

/** What the database knows of one place: the lists run along the indicators of the month. */
export interface PlaceRow {
  /** 'network', 'district:volga', 'region:12' or 'rc:5'. */
  readonly place: string;
  readonly totals: readonly Total[];
  readonly counted: readonly number[];
  readonly previous: readonly Total[];
  readonly yearAgo: readonly Total[];
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly allZero: number;
}

export interface FiguresRow {
  /** Changes with every change of a report of the month. */
  readonly fingerprint: string;
  readonly indicators: readonly Indicator[];
  readonly regions: readonly {
    readonly id: number;
    readonly code: string;
    readonly name: string;
    readonly district: string;
  }[];
  readonly regionalCenters: readonly {
    readonly id: number;
    readonly name: string;
    readonly regionId: number;
  }[];
  readonly places: readonly PlaceRow[];
  readonly months: readonly Month[];
  /** By indicator, then by month. */
  readonly trend: readonly (readonly Total[])[];
  readonly trendHandedIn: readonly number[];
  readonly trendExpected: readonly number[];
}

/** Months of the trend: the month itself and two years before it. */
export const trendMonths = 25;

function treeOf(sql: Reading, month: Month): Fragment {
  const [first, last] = [`${month}-01`, lastDay(month)];
  const newest = sql`order by valid_from <= ${last} desc, valid_from desc limit 1`;
  return sql`
    form as materialized (${formOf(sql, month, null)}),
    region as materialized (
      select regions.id, coalesce(iso_code, code) as code, version.name_ru as name, version.federal_district as district
      from regions cross join lateral (
        select name_ru, federal_district from region_versions where region_id = regions.id ${newest}) version
    ),
    regional_center as materialized (
      select regional_centers.id, version.name, region_id
      from regional_centers cross join lateral (
        select name from regional_center_versions where regional_center_id = regional_centers.id ${newest}) version
      where (opened_on <= ${last} and (closed_on is null or closed_on > ${first}))
        or exists (select from center_reports where month = ${month} and regional_center_id = regional_centers.id)
    )`;
}

/** Sums of the three months by every level of the tree. A centre counts where it stood in that month. */
function cellsOf(sql: Reading, month: Month): Fragment {
  return sql`
    sums as materialized (
      select month, region_id, regional_center_id, code,
        sum(case when jsonb_typeof("values"->code) = 'number' then ("values"->code)::bigint end)::bigint as total,
        count(*) filter (where jsonb_typeof("values"->code) = 'number') as counted
      from center_reports cross join form
      where month in (${month}, ${addMonths(month, -1)}, ${addMonths(month, -12)})
        and state in ('submitted', 'accepted')
      group by 1, 2, 3, 4
    ),
    cells as materialized (
      select case
          when grouping(regional_center_id) = 0 then 'rc:' || regional_center_id
          when grouping(region_id) = 0 then 'region:' || region_id
          when grouping(district) = 0 then 'district:' || district
          else 'network' end as place,
        month, sums.code, sum(total)::bigint as total, sum(counted)::int as counted
      from sums join region on region.id = region_id
      group by grouping sets (
        (month, sums.code), (month, sums.code, district), (month, sums.code, region_id),
        (month, sums.code, regional_center_id))
    ),
    reports as materialized (
      select case
          when grouping(regional_center_id) = 0 then 'rc:' || regional_center_id
          when grouping(region_id) = 0 then 'region:' || region_id
          when grouping(district) = 0 then 'district:' || district
          else 'network' end as place,
        count(*) filter (where full_month or counts) as expected,
        count(*) filter (where counts and not late) as on_time,
        count(*) filter (where counts and late) as late,
        count(*) filter (where counts and is_all_zero("values")) as all_zero
      from (select *, state in ('submitted', 'accepted') as counts from center_reports where month = ${month}) report
        join region on region.id = region_id
      group by grouping sets ((), (district), (region_id), (regional_center_id))
    )`;
}

/** Everything that a month's results are made of, in one statement and so in one snapshot of the database. */
export function figuresQuery(sql: Reading, month: Month): Fragment {
  const months = monthsOf(addMonths(month, 1 - trendMonths), month);
  return sql`
    with ${treeOf(sql, month)}, ${cellsOf(sql, month)},
    place as (
      select 'network' as place union all select distinct 'district:' || district from region
      union all select 'region:' || id from region union all select 'rc:' || id from regional_center
    ),
    figures as (
      select place.place,
        json_agg(now.total order by position) as totals,
        json_agg(coalesce(now.counted, 0) order by position) as counted,
        json_agg(previous.total order by position) as previous,
        json_agg(year_ago.total order by position) as year_ago
      from place cross join form
      left join cells now on (now.place, now.code, now.month) = (place.place, form.code, ${month})
      left join cells previous
        on (previous.place, previous.code, previous.month) = (place.place, form.code, ${addMonths(month, -1)})
      left join cells year_ago
        on (year_ago.place, year_ago.code, year_ago.month) = (place.place, form.code, ${addMonths(month, -12)})
      group by 1
    ),
    months as (select month from unnest(${months}::text[]) as months(month)),
    trend as (
      select position, json_agg(case when counted > 0 then total end order by months.month) as totals
      from form cross join months left join (
        select code, month, sum(total)::bigint as total, sum(centers) as counted from region_months
        where month = any(${months}::text[]) and code in (select code from form) group by 1, 2
      ) sum on sum.code = form.code and sum.month = months.month
      group by 1
    ),
    handed_in as (
      select months.month, coalesce(sum(expected), 0) as expected, coalesce(sum(on_time + late), 0) as handed_in
      from months left join region_month_reports report on report.month = months.month group by 1
    )
    select json_build_object(
      'fingerprint', (select count(*) || ':' || coalesce(sum(version), 0) from center_reports where month = ${month}),
      'indicators', (select coalesce(json_agg(json_build_object(
        'code', code, 'nameRu', name_ru, 'nameEn', name_en, 'unit', unit, 'kind', kind,
        'zeroPolicy', zero_policy, 'position', position) order by position), '[]') from form),
      'regions', (select coalesce(json_agg(json_build_object(
        'id', id, 'code', code, 'name', name, 'district', district) order by name collate "ru-x-icu"), '[]') from region),
      'regionalCenters', (select coalesce(json_agg(json_build_object(
        'id', id, 'name', name, 'regionId', region_id) order by name collate "ru-x-icu"), '[]') from regional_center),
      'places', (select json_agg(json_build_object(
        'place', place, 'totals', totals, 'counted', counted, 'previous', previous, 'yearAgo', year_ago,
        'expected', coalesce(expected, 0), 'onTime', coalesce(on_time, 0), 'late', coalesce(late, 0),
        'allZero', coalesce(all_zero, 0))) from figures left join reports using (place)),
      'months', ${months}::text[],
      'trend', (select coalesce(json_agg(totals order by position), '[]') from trend),
      'trendHandedIn', (select json_agg(handed_in order by month) from handed_in),
      'trendExpected', (select json_agg(expected order by month) from handed_in)
    )::text as json`;
}
