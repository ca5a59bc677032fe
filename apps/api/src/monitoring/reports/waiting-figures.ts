import type { Month } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { AuditActor } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { currentRequest } from '../../request-info.ts';

interface Opening {
  readonly month: Month;
  readonly now: Date;
}

/**
 * Events are often reported before their month's reports exist: when they do, the waiting figures enter the drafts
 * that nobody has touched. One statement, whatever the number of centres.
 */
export async function enterWaitingFigures(
  tx: Transaction,
  actor: AuditActor,
  { month, now }: Opening,
): Promise<void> {
  const { id: requestId, ip } = currentRequest();
  const at = now.toISOString();
  await tx.execute(sql`
    with waiting as (
      select center_id, jsonb_object_agg(code, total) as figures from (
        select center_id, code, sum(amount - applied)::int as total from report_contributions
        where month = ${month} and amount > applied group by center_id, code) codes
      group by center_id
    ), changed as (
      update center_reports r set "values" = w.figures, state = 'draft', version = r.version + 1, updated_at = ${at}
      from waiting w
      where r.month = ${month} and r.center_id = w.center_id and r.state = 'missing' and r."values" = '{}'::jsonb
      returning r.*
    ), kept as (
      insert into center_report_history (month, center_id, region_id, regional_center_id, version, command, state,
        "values", comments, actor_id, at)
      select month, center_id, region_id, regional_center_id, version, 'save', state, "values", comments,
        ${actor.accountId}::uuid, ${at}
      from changed
    ), audited as (
      insert into audit_log (actor_id, actor_role, ip, request_id, action, entity, entity_id,
        region_id, regional_center_id, center_id, before, after)
      select ${actor.accountId}::uuid, ${actor.role}, ${ip}, ${requestId}, 'report.save', 'report',
        c.center_id || '/' || c.month, c.region_id, c.regional_center_id, c.center_id,
        jsonb_build_object('state', 'missing', 'values', '{}'::jsonb),
        jsonb_build_object('state', c.state, 'values', c."values")
      from changed c
    )
    update report_contributions o set applied = amount, changed_at = ${at}
    from changed c where o.month = c.month and o.center_id = c.center_id`);
}
