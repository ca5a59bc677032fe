import type { Actor } from '@pbnet/domain/access';
import { afterCommand } from '@pbnet/domain/monitoring';
import type { IndicatorValues } from '@pbnet/domain/monitoring';
import type { Month } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import type { LockedReport } from '../reports/locked-report.ts';

export interface ImportedDraft {
  readonly report: LockedReport;
  readonly values: IndicatorValues;
}

export interface DraftsToWrite {
  readonly month: Month;
  /** null when the file is about the whole network. */
  readonly regionalCenterId: number | null;
  readonly drafts: readonly ImportedDraft[];
  /** SHA-256 of the file and of what it was laid over. */
  readonly confirmation: string;
  readonly now: Date;
}

function rowOf({ report, values }: ImportedDraft): object {
  const { centerId, state } = report;
  return { centerId, state: afterCommand(state, 'save') ?? state, values };
}

/**
 * Writes the drafts of one file over locked reports: rows and history in one statement, one audit entry and one
 * live notice for the file. What each report was before stands in its history.
 */
export async function writeDrafts(tx: Transaction, actor: Actor, file: DraftsToWrite): Promise<void> {
  const { month, regionalCenterId, drafts, confirmation, now } = file;
  if (drafts.length === 0) return;
  const at = now.toISOString();
  await tx.execute(sql`
    with changed as (
      update center_reports r set state = i.state, "values" = i."values", updated_at = ${at}, version = r.version + 1
      from jsonb_to_recordset(${JSON.stringify(drafts.map(rowOf))}::jsonb) as i (
        "centerId" int, state text, "values" jsonb)
      where r.month = ${month} and r.center_id = i."centerId"
      returning r.center_id, r.region_id, r.regional_center_id, r.version, r.state, r."values", r.comments)
    insert into center_report_history (month, center_id, region_id, regional_center_id, version, command, state,
      "values", comments, reason, actor_id, at)
    select ${month}, center_id, region_id, regional_center_id, version, 'save', state, "values", comments, 'xlsx',
      ${actor.accountId}, ${at}
    from changed`);
  await tx.execute(sql`
    select pg_notify('center_report', json_build_object('month', ${month}::text,
      'regionalCenterId', ${regionalCenterId}::int, 'centerId', null)::text)`);
  await audit(tx, actor, {
    action: 'report.import',
    entity: 'report-import',
    entityId: `${regionalCenterId ?? 'network'}/${month}`,
    after: {
      confirmation,
      reports: drafts.map(({ report: { centerId, version } }) => ({ centerId, version: version + 1 })),
    },
  });
}
