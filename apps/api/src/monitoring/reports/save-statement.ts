import { lastDay } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { entrySide, videoViewsCode } from '@pbnet/domain/monitoring';
import type { SaveReport } from '@pbnet/validation/monitoring';
import type { Sql } from 'postgres';
import { currentRequest } from '../../request-info.ts';
import type { SavedReport } from './report.ts';
import { scopedQuery } from './scoped-query.ts';

/**
 * The condition `open` says in SQL what `entryRefusal` says in the domain; a test holds them together.
 * Saving the content that is already there changes nothing, so a repeated save is no second version.
 * The figure that comes by itself stays as it is: a draft leaves it out or sends it back unchanged.
 */
export const saveStatementText = `
  with terms as (
    select r.center_id, r.month, r.state, r."values", r.comments, $4::jsonb || case
        when r."values" -> '${videoViewsCode}' is null then '{}'
        else jsonb_build_object('${videoViewsCode}', r."values" -> '${videoViewsCode}') end as typed,
      r.reopened or (p.state = 'open' and $8 < case $7
      when 'center' then (coalesce(r.extended_due_on, p.due_on) + 1)::timestamp at time zone v.time_zone
      when 'regional-center' then
        (greatest(p.closes_on, coalesce(r.extended_due_on, p.closes_on)) + 1)::timestamp at time zone v.time_zone
      else 'infinity' end) as open
    from center_reports r
    join reporting_periods p on p.month = r.month
    join lateral (
      select time_zone from access_center_versions
      where center_id = r.center_id and valid_from <= $6 order by valid_from desc limit 1) v on true
    where r.center_id = $1 and r.month = $2
    for update of r
  ), changed as (
    update center_reports r set "values" = t.typed, comments = $5, updated_at = $8, version = r.version + 1,
      state = case r.state when 'missing' then 'draft' else r.state end
    from terms t
    where r.center_id = t.center_id and r.month = t.month and r.version = $3 and t.open
      and r.state in ('missing', 'draft', 'returned') and (r."values", r.comments) is distinct from (t.typed, $5::jsonb)
      and coalesce($4::jsonb -> '${videoViewsCode}' = r."values" -> '${videoViewsCode}',
        $4::jsonb -> '${videoViewsCode}' is null)
    returning r.center_id, r.month, r.region_id, r.regional_center_id, r.state, r.version, r."values", r.comments
  ), kept as (
    insert into center_report_history (month, center_id, region_id, regional_center_id, version, command, state,
      "values", comments, actor_id, at)
    select month, center_id, region_id, regional_center_id, version, 'save', state, "values", comments, $9, $8
    from changed
  ), audited as (
    insert into audit_log (actor_id, actor_role, ip, request_id, action, entity, entity_id,
      region_id, regional_center_id, center_id, before, after)
    select $9, $10, $11, $12, 'report.save', 'report', c.center_id || '/' || c.month,
      c.region_id, c.regional_center_id, c.center_id,
      jsonb_build_object('state', t.state, 'values', t."values", 'comments', t.comments),
      jsonb_build_object('state', c.state, 'values', c."values", 'comments', c.comments)
    from changed c, terms t
  )
  select c.center_id as "centerId", c.state, c.version,
    case when t.state <> c.state then pg_notify('center_report', json_build_object(
      'month', c.month, 'regionalCenterId', c.regional_center_id, 'centerId', c.center_id)::text) end as notified
  from changed c, terms t`;

export interface SaveRun {
  readonly input: SaveReport;
  readonly now: Date;
}

/** Saves a draft in one statement, or returns undefined when a rule stands in the way. */
export async function saveStatement(
  raw: Sql,
  actor: Actor,
  { input, now }: SaveRun,
): Promise<SavedReport | undefined> {
  const { id: requestId, ip } = currentRequest();
  const { centerId, month, version, values, comments } = input;
  const parameters = [
    ...[centerId, month, version, values as never, comments as never, lastDay(month)],
    ...[entrySide(actor.role), now, actor.accountId, actor.role, ip, requestId],
  ];
  const [saved] = await scopedQuery<SavedReport>(raw, actor, (sql) =>
    sql.unsafe(saveStatementText, parameters, { prepare: true }),
  );
  return saved && { centerId: saved.centerId, state: saved.state, version: saved.version };
}
