import type { Month } from '@pbnet/domain';
import type { Place } from '@pbnet/domain/access';
import type { Indicator, Total } from '@pbnet/domain/monitoring';
import type { Database } from '../../database.ts';
import { readJson, type Fragment, type Reading } from './read-json.ts';
import {
  formOf,
  partKind,
  partsOf,
  reportsOf,
  sumsOf,
  within,
  type Asked,
  type PartKind,
} from './sources.ts';

/** How reports came in, along months (or along parts × months). */
export interface ReportCounts {
  readonly expected: readonly number[];
  readonly onTime: readonly number[];
  readonly late: readonly number[];
  readonly allZero: readonly number[];
}

export interface Series extends ReportCounts {
  readonly indicators: readonly Indicator[];
  /** By indicator, then by month. */
  readonly totals: readonly (readonly Total[])[];
  readonly counted: readonly (readonly number[])[];
}

/** The parts of a place, in the order of their names. */
export interface Parts {
  readonly ids: readonly number[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** By part, then by month. */
export interface PartTotals extends Parts {
  readonly totals: readonly (readonly Total[])[];
  readonly counted: readonly (readonly number[])[];
}

export interface PartReports extends Parts {
  readonly expected: readonly (readonly number[])[];
  readonly onTime: readonly (readonly number[])[];
  readonly late: readonly (readonly number[])[];
  readonly allZero: readonly (readonly number[])[];
}

export interface Question extends Asked {
  /** The indicator, or null for all that are in force in the last month. */
  readonly code: string | null;
}

function beginning(sql: Reading, { code, ...asked }: Question, parts: PartKind): Fragment {
  const { months } = asked;
  const last = months.at(-1) ?? ('' as Month);
  return sql`
    form as materialized (${formOf(sql, last, code)}),
    months as materialized (
      select month, at from unnest(${months}::text[]) with ordinality as months(month, at)),
    sums as (${sumsOf(sql, asked, parts)})`;
}

function seriesQuery(sql: Reading, asked: Question): Fragment {
  const parts = partKind(asked.place) === 'center' ? 'center' : 'region';
  return sql`
    with ${beginning(sql, asked, parts)},
    by_indicator as (
      select form.position,
        json_agg(case when sum.counted > 0 then sum.total end order by months.at) as totals,
        json_agg(coalesce(sum.counted, 0) order by months.at) as counted
      from form cross join months left join (
        select code, month, sum(total)::bigint as total, sum(counted)::int as counted from sums group by 1, 2
      ) sum on sum.code = form.code and sum.month = months.month
      group by form.position
    ),
    reports as (
      select months.month, coalesce(sum(expected), 0) as expected, coalesce(sum(on_time), 0) as on_time,
        coalesce(sum(late), 0) as late, coalesce(sum(all_zero), 0) as all_zero
      from months left join (${reportsOf(sql, asked, parts)}) part on part.month = months.month
      group by 1
    )
    select json_build_object(
      'indicators', (select coalesce(json_agg(json_build_object(
        'code', code, 'nameRu', name_ru, 'nameEn', name_en, 'unit', unit, 'kind', kind,
        'zeroPolicy', zero_policy, 'position', position) order by position), '[]') from form),
      'totals', (select coalesce(json_agg(totals order by position), '[]') from by_indicator),
      'counted', (select coalesce(json_agg(counted order by position), '[]') from by_indicator),
      'expected', (select json_agg(expected order by month) from reports),
      'onTime', (select json_agg(on_time order by month) from reports),
      'late', (select json_agg(late order by month) from reports),
      'allZero', (select json_agg(all_zero order by month) from reports)
    )::text as json`;
}

/** Sums as they lie in the index, in arrays; which part and month each belongs to is put together outside the database. */
interface LooseTotals {
  readonly parts: Parts;
  readonly keys: readonly number[];
  readonly months: readonly Month[];
  readonly totals: readonly number[];
  readonly counted: readonly number[];
}

function partTotalsQuery(sql: Reading, asked: Question): Fragment {
  return sql`
    with ${beginning(sql, asked, partKind(asked.place))},
    parts as (${partsOf(sql, asked)}),
    ordered as (select * from parts order by name collate "ru-x-icu", key)
    select json_build_object(
      'parts', (select json_build_object(
        'ids', coalesce(json_agg(key), '[]'), 'codes', coalesce(json_agg(code), '[]'),
        'names', coalesce(json_agg(name), '[]')) from ordered),
      'keys', coalesce(array_agg(key), '{}'), 'months', coalesce(array_agg(month), '{}'),
      'totals', coalesce(array_agg(total), '{}'), 'counted', coalesce(array_agg(counted), '{}')
    )::text as json from sums where counted > 0`;
}

function inOrder({ parts, ...loose }: LooseTotals, months: readonly Month[]): PartTotals {
  const rowOf = new Map(parts.ids.map((id, row) => [id, row]));
  const columnOf = new Map(months.map((month, column) => [month, column]));
  const totals = parts.ids.map(() => months.map((): Total => null));
  const counted = parts.ids.map(() => months.map(() => 0));
  for (const [index, key] of loose.keys.entries()) {
    const row = rowOf.get(key);
    const month = loose.months[index];
    const column = month === undefined ? undefined : columnOf.get(month);
    if (row === undefined || column === undefined) continue;
    totals[row]?.splice(column, 1, loose.totals[index] ?? null);
    counted[row]?.splice(column, 1, loose.counted[index] ?? 0);
  }
  return { ...parts, totals, counted };
}

function partReportsQuery(sql: Reading, asked: Question): Fragment {
  return sql`
    with months as materialized (
      select month, at from unnest(${asked.months}::text[]) with ordinality as months(month, at)),
    parts as materialized (${partsOf(sql, asked)}),
    reports as (${reportsOf(sql, asked, partKind(asked.place))}),
    rows as (
      select parts.key,
        array_agg(coalesce(expected, 0) order by months.at) as expected,
        array_agg(coalesce(on_time, 0) order by months.at) as on_time,
        array_agg(coalesce(late, 0) order by months.at) as late,
        array_agg(coalesce(all_zero, 0) order by months.at) as all_zero
      from parts cross join months left join reports on reports.key = parts.key and reports.month = months.month
      group by parts.key
    ),
    ordered as (select * from parts join rows using (key) order by name collate "ru-x-icu", key)
    select json_build_object(
      'ids', coalesce(json_agg(key), '[]'), 'codes', coalesce(json_agg(code), '[]'),
      'names', coalesce(json_agg(name), '[]'), 'expected', coalesce(json_agg(expected), '[]'),
      'onTime', coalesce(json_agg(on_time), '[]'), 'late', coalesce(json_agg(late), '[]'),
      'allZero', coalesce(json_agg(all_zero), '[]')
    )::text as json from ordered`;
}

/** Sums and counts of a place, as the actor's place lets them be seen. Arrays, not rows: a seventh of the bytes. */
export function dashboardRepository(database: Database, seenFrom: Place) {
  return {
    series: (asked: Question): Promise<Series> =>
      readJson(database, seenFrom, (sql) => seriesQuery(sql, asked)),

    async partTotals(asked: Question): Promise<PartTotals> {
      const loose = await readJson<LooseTotals>(database, seenFrom, (sql) => partTotalsQuery(sql, asked));
      return inOrder(loose, asked.months);
    },

    /** Values of the place that changed after the month was published. */
    corrections: ({ place, months }: Asked): Promise<number> =>
      readJson(
        database,
        seenFrom,
        (sql) => sql`
          select count(*)::text as json from correction_notes
          where month = ${months.at(-1) ?? ''} and ${within(sql, place)}`,
      ),

    partReports: (asked: Question): Promise<PartReports> =>
      readJson(database, seenFrom, (sql) => partReportsQuery(sql, asked)),
  };
}
