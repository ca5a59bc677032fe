import { lastDay, type Day, type Month, type TimeZone } from '@pbnet/domain';
import {
  westernmostZone,
  type EntryTerms,
  type IndicatorComments,
  type IndicatorValues,
  type PeriodState,
  type ReportState,
} from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

/** A report's row, locked until the transaction ends, with the terms that decide who may enter. */
export interface LockedReport {
  readonly month: Month;
  readonly centerId: number;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly state: ReportState;
  readonly version: number;
  readonly values: IndicatorValues;
  readonly comments: IndicatorComments;
  readonly late: boolean;
  readonly reopened: boolean;
  readonly submittedAt: string | null;
  readonly submittedBy: string | null;
  readonly receiptNumber: string | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly returnReason: string | null;
  readonly extendedDueOn: Day | null;
  readonly timeZone: TimeZone;
  readonly periodState: PeriodState;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly closesOn: Day;
}

/** Zones by centre, as they were on the month's last day. */
async function zonesOf(tx: Transaction, month: Month, ids: string): Promise<ReadonlyMap<number, TimeZone>> {
  const rows = await tx.execute<{ centerId: number; timeZone: TimeZone }>(sql`
    select distinct on (center_id) center_id as "centerId", time_zone as "timeZone" from access_center_versions
    where center_id = any(${ids}::int[]) and valid_from <= ${lastDay(month)}
    order by center_id, valid_from desc`);
  return new Map(rows.map(({ centerId, timeZone }) => [centerId, timeZone]));
}

/**
 * The reports of the centres in the month, in the order of the centres; those out of the actor's place are not
 * there. Zones are joined here: behind the policies the planner expects a handful of rows, and would look two
 * thousand of them up one by one.
 */
export async function lockReports(
  tx: Transaction,
  month: Month,
  centerIds: readonly number[],
): Promise<readonly LockedReport[]> {
  const ids = `{${centerIds.join(',')}}`;
  const rows = await tx.execute<Omit<LockedReport, 'timeZone'> & Record<string, unknown>>(sql`
    select r.month, r.center_id as "centerId", r.region_id as "regionId",
      r.regional_center_id as "regionalCenterId", r.state, r.version, r."values", r.comments, r.late, r.reopened,
      r.submitted_at as "submittedAt", r.submitted_by as "submittedBy", r.receipt_number as "receiptNumber",
      r.decided_at as "decidedAt", r.decided_by as "decidedBy", r.return_reason as "returnReason",
      r.extended_due_on as "extendedDueOn",
      p.state as "periodState", p.opens_on as "opensOn", p.due_on as "dueOn", p.closes_on as "closesOn"
    from center_reports r
    join reporting_periods p on p.month = r.month
    where r.month = ${month} and r.center_id = any(${ids}::int[])
    order by r.center_id
    for update of r for share of p`);
  const zones = await zonesOf(tx, month, ids);
  return rows.map((row) => ({ ...row, timeZone: zones.get(row.centerId) ?? westernmostZone }));
}

export function entryTerms(report: LockedReport): EntryTerms {
  const { periodState, dueOn, closesOn, extendedDueOn, reopened, timeZone } = report;
  return { periodState, dueOn, closesOn, extendedDueOn, reopened, timeZone };
}
