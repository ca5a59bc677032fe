import { lastDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ReportState } from '@pbnet/domain/monitoring';
import type { ListReports } from '@pbnet/validation/monitoring';
import type { Sql } from 'postgres';
import { scopedQuery } from './scoped-query.ts';

export interface ReportRow {
  readonly centerId: number;
  readonly regionalCenterId: number;
  readonly code: string;
  readonly name: string;
  readonly locality: string;
  readonly state: ReportState;
  readonly version: number;
  readonly late: boolean;
  readonly fullMonth: boolean;
  /** ISO instant; null until handed in. */
  readonly submittedAt: string | null;
}

export const pageSize = 50;

/** A page of at most `pageSize` rows; `next` is the last row's key when there may be more. */
export interface ReportPage {
  readonly rows: readonly ReportRow[];
  readonly next: { readonly regionalCenterId: number; readonly centerId: number } | null;
}

// The page is cut before anything is joined to it: the planner cannot know how little the policies hide, and
// would join the whole month first.
export const listStatement = `
  with page as materialized (
    select r.center_id, r.regional_center_id, r.state, r.version, r.late, r.full_month, r.submitted_at
    from center_reports r
    where r.month = $1
      and (r.regional_center_id, r.center_id) > ($3, $4)
      and ($5::int is null or r.regional_center_id = $5)
      and ($6::text[] is null or r.state = any($6))
      and ($7::bool is null or r.late = $7)
      and ($8::bool is null or $8 = (r.state in ('submitted', 'accepted') and exists (
        select from indicator_versions i
        where i.zero_policy = 'matters' and i.valid_from <= $1 and (i.valid_to is null or i.valid_to >= $1)
          and r."values" -> i.code = '0')))
    order by r.regional_center_id, r.center_id
    limit ${pageSize})
  select r.center_id as "centerId", r.regional_center_id as "regionalCenterId", c.code, v.name, v.locality,
    r.state, r.version, r.late, r.full_month as "fullMonth", to_json(r.submitted_at) as "submittedAt"
  from page r
  join access_centers c on c.id = r.center_id
  join lateral (
    select name, locality from access_center_versions
    where center_id = r.center_id and valid_from <= $2 order by valid_from desc limit 1) v on true
  order by r.regional_center_id, r.center_id`;

export async function listReports(raw: Sql, actor: Actor, input: ListReports): Promise<ReportPage> {
  const { month, after, regionalCenterId, states, late, zero } = input;
  const parameters = [
    ...[month, lastDay(month), after?.regionalCenterId ?? 0, after?.centerId ?? 0],
    ...[regionalCenterId ?? null, (states ?? null) as never, late ?? null, zero ?? null],
  ];
  const rows = await scopedQuery<ReportRow>(raw, actor, (sql) =>
    sql.unsafe(listStatement, parameters, { prepare: true }),
  );
  const last = rows.length === pageSize ? rows.at(-1) : undefined;
  return {
    rows,
    next: last ? { regionalCenterId: last.regionalCenterId, centerId: last.centerId } : null,
  };
}
