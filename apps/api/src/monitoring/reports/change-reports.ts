import type { ReportCommand } from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import type { AuditActor } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { currentRequest } from '../../request-info.ts';
import type { LockedReport } from './locked-report.ts';
import type { SavedReport } from './report.ts';

type Changeable =
  | 'state'
  | 'values'
  | 'comments'
  | 'late'
  | 'reopened'
  | 'submittedAt'
  | 'submittedBy'
  | 'receiptNumber'
  | 'decidedAt'
  | 'decidedBy'
  | 'returnReason';

export interface ReportChange {
  readonly report: LockedReport;
  readonly next: Partial<Pick<LockedReport, Changeable>>;
}

export interface ReportCommandRun {
  readonly command: ReportCommand;
  readonly changes: readonly ReportChange[];
  readonly reason?: string;
  readonly now: Date;
}

/** The new row, with what the audit log tells of the old one: the lock says that it is still so. */
function rowOf({ report, next }: ReportChange): object {
  const { state, values, comments } = report;
  return { ...report, ...next, before: { state, values, comments } };
}

/**
 * Writes the new rows of locked reports with their history, audit entries and live notices, in one statement
 * whatever their number.
 */
export async function changeReports(
  tx: Transaction,
  actor: AuditActor,
  { command, changes, reason, now }: ReportCommandRun,
): Promise<readonly SavedReport[]> {
  const month = changes[0]?.report.month;
  if (month === undefined) return [];
  const input = JSON.stringify(changes.map(rowOf));
  const { id: requestId, ip } = currentRequest();
  return tx.execute<SavedReport & Record<string, unknown>>(sql`
    with input as (
      select * from jsonb_to_recordset(${input}::jsonb) as i (
        "centerId" int, version int, state text, "values" jsonb, comments jsonb, late bool, reopened bool,
        "submittedAt" timestamptz, "submittedBy" uuid, "receiptNumber" text,
        "decidedAt" timestamptz, "decidedBy" uuid, "returnReason" text, before jsonb)
    ), changed as (
      update center_reports r set
        state = i.state, "values" = i."values", comments = i.comments, late = i.late, reopened = i.reopened,
        submitted_at = i."submittedAt", submitted_by = i."submittedBy", receipt_number = i."receiptNumber",
        decided_at = i."decidedAt", decided_by = i."decidedBy", return_reason = i."returnReason",
        updated_at = ${now.toISOString()}, version = r.version + 1
      from input i
      where r.month = ${month} and r.center_id = i."centerId" and r.version = i.version
      returning r.*, i.before
    ), kept as (
      insert into center_report_history (month, center_id, region_id, regional_center_id, version, command, state,
        "values", comments, reason, actor_id, at)
      select month, center_id, region_id, regional_center_id, version, ${command}, state, "values", comments,
        ${reason ?? null}, ${actor.accountId}, ${now.toISOString()}
      from changed
    ), audited as (
      insert into audit_log (actor_id, actor_role, ip, request_id, action, entity, entity_id,
        region_id, regional_center_id, center_id, before, after)
      select ${actor.accountId}, ${actor.role}, ${ip}, ${requestId}, ${`report.${command}`}, 'report',
        c.center_id || '/' || c.month, c.region_id, c.regional_center_id, c.center_id,
        c.before, jsonb_build_object('state', c.state, 'values', c."values", 'comments', c.comments,
          'reason', ${reason ?? null}::text)
      from changed c
    )
    select c.center_id as "centerId", c.state, c.version,
      case when c.before ->> 'state' <> c.state then pg_notify('center_report', json_build_object(
        'month', c.month, 'regionalCenterId', c.regional_center_id, 'centerId', c.center_id)::text) end as notified
    from changed c order by c.center_id`);
}
