import { addMonths, lastDay, type Day, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { entryRefusal, entrySide, lastEntryDay } from '@pbnet/domain/monitoring';
import type { ReportKey } from '@pbnet/validation/monitoring';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { formOf } from '../indicators/form.ts';
import { sharesOf } from './contributions.repository.ts';
import { notExpected } from './refusals.ts';
import type { CenterReport, ReportStep } from './report.ts';

type StoredReport = Omit<CenterReport, 'entry' | 'form' | 'eventShares'>;

/** The report as the database holds it, without the form and the reader's rights. */
async function storedReport(
  tx: Transaction,
  { centerId, month }: ReportKey,
): Promise<StoredReport | undefined> {
  const [row] = await tx.execute<{ report: StoredReport }>(sql`
    select json_build_object(
      'month', r.month, 'centerId', r.center_id, 'centerCode', c.code, 'centerName', v.name,
      'locality', v.locality, 'timeZone', v.time_zone, 'regionId', r.region_id,
      'regionalCenterId', r.regional_center_id, 'regionalCenterName', coalesce(rc.name, ''),
      'state', r.state, 'version', r.version, 'values', r."values", 'comments', r.comments,
      'fullMonth', r.full_month, 'late', r.late, 'reopened', r.reopened, 'extendedDueOn', r.extended_due_on,
      'submittedAt', r.submitted_at, 'receiptNumber', r.receipt_number, 'returnReason', r.return_reason,
      'changed', case when h.at is not null then json_build_object('at', h.at, 'by', a.display_name) end,
      'period', json_build_object('state', p.state, 'opensOn', p.opens_on, 'dueOn', p.due_on,
        'closesOn', p.closes_on),
      'past', coalesce(past.list, '[]')) as report
    from center_reports r
    join reporting_periods p on p.month = r.month
    join access_centers c on c.id = r.center_id
    join lateral (
      select name, locality, time_zone from access_center_versions
      where center_id = r.center_id and valid_from <= ${lastDay(month)} order by valid_from desc limit 1) v on true
    left join lateral (
      select name from regional_center_versions
      where regional_center_id = r.regional_center_id and valid_from <= ${lastDay(month)}
      order by valid_from desc limit 1) rc on true
    left join lateral (
      select at, actor_id from center_report_history
      where center_id = r.center_id and month = r.month order by version desc limit 1) h on true
    left join accounts a on a.id = h.actor_id
    left join lateral (
      select json_agg(json_build_object('month', month, 'values', "values") order by month desc) as list
      from center_reports earlier
      where earlier.center_id = r.center_id and earlier.month < ${month}
        and earlier.month >= ${addMonths(month, -12)} and earlier.state in ('submitted', 'accepted')) past on true
    where r.center_id = ${centerId} and r.month = ${month}`);
  return row?.report;
}

export async function readReport(
  tx: Transaction,
  actor: Actor,
  { key, now }: { readonly key: ReportKey; readonly now: Date },
): Promise<CenterReport> {
  const stored = await storedReport(tx, key);
  if (!stored) throw notExpected(key.month);
  const { period, extendedDueOn, reopened, timeZone } = stored;
  const terms = { ...period, periodState: period.state, extendedDueOn, reopened, timeZone };
  const side = entrySide(actor.role);
  return {
    ...stored,
    entry: { refusal: entryRefusal(terms, side, now) ?? null, lastDay: lastEntryDay(terms, side) },
    form: await formOf(tx, key.month),
    eventShares: await sharesOf(tx, key.month, key.centerId),
  };
}

/** Every state that the report has been in, newest first. */
export async function reportSteps(
  tx: Transaction,
  { centerId, month }: ReportKey,
): Promise<readonly ReportStep[]> {
  const [row] = await tx.execute<{ steps: readonly ReportStep[] }>(sql`
    select coalesce(json_agg(json_build_object(
      'version', h.version, 'command', h.command, 'state', h.state, 'values', h."values",
      'comments', h.comments, 'reason', h.reason, 'at', h.at, 'by', a.display_name)
      order by h.version desc), '[]') as steps
    from center_report_history h left join accounts a on a.id = h.actor_id
    where h.center_id = ${centerId} and h.month = ${month}`);
  return row?.steps ?? [];
}

/** Months in which the centre has or owes a report, newest first. */
export async function monthsOfCenter(tx: Transaction, centerId: number): Promise<readonly ReportMonth[]> {
  const [row] = await tx.execute<{ months: readonly ReportMonth[] }>(sql`
    select coalesce(json_agg(json_build_object('month', r.month, 'state', r.state, 'late', r.late,
      'periodState', p.state, 'dueOn', p.due_on) order by r.month desc), '[]') as months
    from center_reports r join reporting_periods p on p.month = r.month
    where r.center_id = ${centerId} and p.state <> 'scheduled'`);
  return row?.months ?? [];
}

export interface ReportMonth {
  readonly month: Month;
  readonly state: CenterReport['state'];
  readonly late: boolean;
  readonly periodState: CenterReport['period']['state'];
  readonly dueOn: Day;
}
