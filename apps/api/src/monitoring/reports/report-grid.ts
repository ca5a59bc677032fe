import { addMonths, lastDay, type Month, type TimeZone, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  entryRefusal,
  entrySide,
  type EntryRefusal,
  type IndicatorComments,
  type IndicatorValue,
  type ReportForm,
  type ReportState,
} from '@pbnet/domain/monitoring';
import type { ReportGridInput } from '@pbnet/validation/monitoring';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { formOf } from '../indicators/form.ts';
import type { ReportPeriod } from './report.ts';

/** Columns of equal length: the n-th entry of each is about the n-th centre. */
export interface GridCenters {
  readonly id: readonly number[];
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly locality: readonly string[];
  readonly regionalCenterId: readonly number[];
  readonly state: readonly ReportState[];
  readonly version: readonly number[];
  readonly late: readonly boolean[];
  readonly fullMonth: readonly boolean[];
  readonly comments: readonly IndicatorComments[];
  readonly returnReason: readonly (string | null)[];
  /** Why the reader may not enter this centre's figures now; null when nothing forbids it. */
  readonly refusal: readonly (EntryRefusal | null)[];
}

/** By indicator code, one entry for each centre; null where nothing was reported. */
export type GridColumn<T> = Readonly<Record<string, readonly (T | null)[]>>;

/** A month's reports, centres × indicators, in columns. */
export interface ReportGrid {
  readonly month: Month;
  readonly form: ReportForm;
  readonly period: ReportPeriod | null;
  readonly centers: GridCenters;
  readonly values: GridColumn<IndicatorValue>;
  readonly previous: GridColumn<IndicatorValue>;
  readonly yearAgo: GridColumn<IndicatorValue>;
  /** Medians of the last 12 months' numbers; only for the grid of one regional center. */
  readonly median: GridColumn<number>;
}

type StoredCenters = Omit<GridCenters, 'refusal'> & {
  readonly timeZone: readonly TimeZone[];
  readonly extendedDueOn: readonly (Day | null)[];
  readonly reopened: readonly boolean[];
};

interface Stored {
  readonly period: ReportPeriod | null;
  readonly centers: StoredCenters;
  readonly values: GridColumn<IndicatorValue> | null;
  readonly previous: GridColumn<IndicatorValue> | null;
  readonly yearAgo: GridColumn<IndicatorValue> | null;
  readonly median: GridColumn<number> | null;
}

const empty = sql`'[]'::json`;

/** One query, answered as columns, so that 2,000 centres cost one row of JSON. */
async function storedGrid(
  tx: Transaction,
  form: ReportForm,
  input: ReportGridInput,
): Promise<Stored | undefined> {
  const { month, regionalCenterId = null } = input;
  const codes = JSON.stringify(form.indicators.map(({ code }) => code));
  const column = (name: string) => sql`coalesce(json_agg(${sql.raw(name)} order by place), ${empty})`;
  const figures = (source: string) => sql`(
    select json_object_agg(code, list) from (
      select f.code, json_agg(${sql.raw(source)} -> f.code order by place) as list
      from jsonb_array_elements_text(${codes}::jsonb) f(code) cross join rows group by f.code) listed)`;
  const [row] = await tx.execute<Stored & Record<string, unknown>>(sql`
    with rows as materialized (
      select row_number() over (order by r.regional_center_id, r.center_id) as place, r.*, c.code,
        v.name, v.locality, v.time_zone, previous."values" as previous, year_ago."values" as year_ago
      from center_reports r
      join access_centers c on c.id = r.center_id
      join lateral (
        select name, locality, time_zone from access_center_versions
        where center_id = r.center_id and valid_from <= ${lastDay(month)} order by valid_from desc limit 1) v on true
      left join center_reports previous on previous.center_id = r.center_id
        and previous.month = ${addMonths(month, -1)} and previous.state in ('submitted', 'accepted')
      left join center_reports year_ago on year_ago.center_id = r.center_id
        and year_ago.month = ${addMonths(month, -12)} and year_ago.state in ('submitted', 'accepted')
      where r.month = ${month} and (${regionalCenterId}::int is null or r.regional_center_id = ${regionalCenterId})
    ), medians as (
      select rows.place, f.code, (select percentile_cont(0.5) within group (order by (h."values" ->> f.code)::float8)
        from center_reports h
        where h.center_id = rows.center_id and h.month < ${month} and h.month >= ${addMonths(month, -12)}
          and h.state in ('submitted', 'accepted') and jsonb_typeof(h."values" -> f.code) = 'number') as usual
      from rows cross join jsonb_array_elements_text(${codes}::jsonb) f(code)
      where ${regionalCenterId}::int is not null
    )
    select
      (select json_build_object('state', state, 'opensOn', opens_on, 'dueOn', due_on, 'closesOn', closes_on)
        from reporting_periods where month = ${month}) as period,
      (select json_build_object(
        'id', ${column('center_id')}, 'code', ${column('code')}, 'name', ${column('name')},
        'locality', ${column('locality')}, 'regionalCenterId', ${column('regional_center_id')},
        'state', ${column('state')}, 'version', ${column('version')}, 'late', ${column('late')},
        'fullMonth', ${column('full_month')}, 'comments', ${column('comments')},
        'returnReason', ${column('return_reason')}, 'timeZone', ${column('time_zone')},
        'extendedDueOn', ${column('extended_due_on')}, 'reopened', ${column('reopened')}) from rows) as centers,
      ${figures('"values"')} as "values", ${figures('previous')} as previous, ${figures('year_ago')} as "yearAgo",
      (select json_object_agg(code, list) from (
        select code, json_agg(usual order by place) as list from medians group by code) listed) as median`);
  return row;
}

function refusals(stored: Stored, actor: Actor, now: Date): readonly (EntryRefusal | null)[] {
  const { centers, period } = stored;
  if (!period) return centers.id.map(() => null);
  const side = entrySide(actor.role);
  return centers.id.map((_id, index) => {
    const terms = {
      ...period,
      periodState: period.state,
      extendedDueOn: centers.extendedDueOn[index] ?? null,
      reopened: centers.reopened[index] ?? false,
      timeZone: centers.timeZone[index] ?? 'Europe/Moscow',
    };
    return entryRefusal(terms, side, now) ?? null;
  });
}

export async function readGrid(
  tx: Transaction,
  actor: Actor,
  { input, now }: { readonly input: ReportGridInput; readonly now: Date },
): Promise<ReportGrid> {
  const form = await formOf(tx, input.month);
  const stored = await storedGrid(tx, form, input);
  if (!stored) throw new Error('The grid query answers one row.');
  const { timeZone: _zone, extendedDueOn: _due, reopened: _reopened, ...centers } = stored.centers;
  return {
    month: input.month,
    form,
    period: stored.period,
    centers: { ...centers, refusal: refusals(stored, actor, now) },
    values: stored.values ?? {},
    previous: stored.previous ?? {},
    yearAgo: stored.yearAgo ?? {},
    median: stored.median ?? {},
  };
}
