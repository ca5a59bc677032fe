import type { Actor } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import type { ReportChange } from './change-reports.ts';

/**
 * Notes every figure that differs from the one a published result was made of, with the reason of reopening.
 * Called before the new figures are written.
 */
export async function noteCorrections(
  tx: Transaction,
  actor: Actor,
  changes: readonly ReportChange[],
): Promise<void> {
  const corrected = changes.filter(({ report }) => report.periodState === 'published');
  const month = corrected[0]?.report.month;
  if (month === undefined) return;
  const input = JSON.stringify(corrected.map(({ report: { centerId, values } }) => ({ centerId, values })));
  await tx.execute(sql`
    insert into correction_notes (month, center_id, region_id, regional_center_id, code, before, after, reason,
      actor_id)
    select r.month, r.center_id, r.region_id, r.regional_center_id, f.code, f.before, f.after,
      coalesce(reopening.reason, ''), ${actor.accountId}
    from jsonb_to_recordset(${input}::jsonb) as i ("centerId" int, "values" jsonb)
    join center_reports r on r.center_id = i."centerId" and r.month = ${month}
    left join lateral (
      select "values" from center_report_history h
      where h.center_id = r.center_id and h.month = r.month
        and (h.state in ('submitted', 'accepted') or (h.command = 'reopen' and h.state = 'returned'))
      order by h.version desc limit 1) frozen on true
    left join lateral (
      select reason from center_report_history h
      where h.center_id = r.center_id and h.month = r.month and h.command = 'reopen'
      order by h.version desc limit 1) reopening on true
    cross join lateral (
      select coalesce(old.key, new.key) as code, old.value as before, new.value as after
      from jsonb_each(coalesce(frozen."values", '{}')) old
      full join jsonb_each(i."values") new on new.key = old.key
      where old.value is distinct from new.value) f`);
}
