import type { Language, Month } from '@pbnet/domain';
import type { PlaceRef } from '@pbnet/domain/access';
import type { Fragment, Reading } from './read-json.ts';

export interface Asked {
  readonly place: PlaceRef;
  /** Oldest first. */
  readonly months: readonly Month[];
  /** Of the names of regions; institutions have one name. */
  readonly language: Language;
}

/** The column that tells the parts of a place apart; a centre's only part is itself. */
export type PartKind = 'region' | 'regional-center' | 'center';

export function partKind(place: PlaceRef): PartKind {
  if (place.kind === 'network') return 'region';
  return place.kind === 'region' ? 'regional-center' : 'center';
}

const keys = { region: 'region_id', 'regional-center': 'regional_center_id', center: 'center_id' } as const;

/** The indicators in force in the month: all of them, or the one with the code. */
export function formOf(sql: Reading, month: Month, code: string | null): Fragment {
  return sql`
    select version.code, indicator.position, version.name_ru, version.name_en, version.unit, version.kind,
      version.zero_policy
    from indicator_versions version join indicators indicator on indicator.code = version.code
    where version.valid_from <= ${month} and (version.valid_to is null or version.valid_to >= ${month})
      and (${code}::text is null or version.code = ${code})`;
}

/** Condition on the tables by region. */
function inRegion(sql: Reading, place: PlaceRef): Fragment {
  return place.kind === 'region' ? sql`region_id = ${place.id}` : sql`true`;
}

/** Condition on rows that carry the centre's place. A regional center lies in exactly one region: its index answers both. */
export function within(sql: Reading, place: PlaceRef): Fragment {
  switch (place.kind) {
    case 'network':
      return sql`true`;
    case 'region':
      return sql`regional_center_id in (select id from regional_centers where region_id = ${place.id})`;
    case 'regional-center':
      return sql`regional_center_id = ${place.id}`;
    case 'center':
      return sql`center_id = ${place.id}`;
  }
}

/**
 * (key, month, code, total, counted) of the place: from the sums by region where they answer, else from the reports.
 * `parts` keys the rows by the parts of the place; `form` must be a common table expression of the query.
 */
export function sumsOf(sql: Reading, { place, months }: Asked, parts: PartKind): Fragment {
  if (place.kind === 'network' || (place.kind === 'region' && parts === 'region')) {
    return sql`
      select region_id as key, month, code, total, centers as counted
      from region_months
      where code in (select code from form) and month = any(${months}::text[]) and ${inRegion(sql, place)}`;
  }
  return sql`
    select ${sql(keys[parts])} as key, month, form.code,
      sum(case when jsonb_typeof("values"->form.code) = 'number' then ("values"->form.code)::bigint end)::bigint
        as total,
      count(*) filter (where jsonb_typeof("values"->form.code) = 'number') as counted
    from center_reports cross join form
    where month = any(${months}::text[]) and state in ('submitted', 'accepted') and ${within(sql, place)}
    group by 1, 2, 3`;
}

/** (key, month, expected, on_time, late, all_zero) of the place, keyed like `sumsOf`. */
export function reportsOf(sql: Reading, { place, months }: Asked, parts: PartKind): Fragment {
  if (place.kind === 'network' || (place.kind === 'region' && parts === 'region')) {
    return sql`
      select region_id as key, month, expected, on_time, late, all_zero
      from region_month_reports
      where month = any(${months}::text[]) and ${inRegion(sql, place)}`;
  }
  return sql`
    select ${sql(keys[parts])} as key, month,
      count(*) filter (where full_month or state in ('submitted', 'accepted')) as expected,
      count(*) filter (where state in ('submitted', 'accepted') and not late) as on_time,
      count(*) filter (where state in ('submitted', 'accepted') and late) as late,
      count(*) filter (where state in ('submitted', 'accepted') and is_all_zero("values")) as all_zero
    from center_reports
    where month = any(${months}::text[]) and ${within(sql, place)}
    group by 1, 2`;
}

/** (key, code, name) of every part of the place, named as in the last of the months. */
export function partsOf(sql: Reading, { place, months, language }: Asked): Fragment {
  const asOf = sql`((${months.at(-1) ?? ''} || '-01')::date + interval '1 month - 1 day')::date`;
  const newest = sql`order by valid_from <= ${asOf} desc, valid_from desc limit 1`;
  switch (partKind(place)) {
    case 'region':
      return sql`
        select region.id as key, coalesce(region.iso_code, region.code) as code,
          case when ${language} = 'en' then version.name_en else version.name_ru end as name
        from regions region cross join lateral (
          select name_ru, name_en from region_versions where region_id = region.id ${newest}) version`;
    case 'regional-center':
      return sql`
        select part.id as key, part.code, version.name
        from (
          select distinct regional_center_id as id from center_reports
          where month = any(${months}::text[]) and ${within(sql, place)}
        ) seen join regional_centers part using (id) cross join lateral (
          select name from regional_center_versions where regional_center_id = part.id ${newest}) version`;
    case 'center':
      return sql`
        select part.id as key, part.code, version.name
        from (
          select distinct center_id as id from center_reports
          where month = any(${months}::text[]) and ${within(sql, place)}
        ) seen join access_centers part using (id) cross join lateral (
          select name from access_center_versions where center_id = part.id ${newest}) version`;
  }
}
