import type { ReportingPeriod } from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import { audit, type AuditActor } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { keepExpectedReports } from './expected-reports.ts';
import { enterWaitingFigures } from '../reports/waiting-figures.ts';
import { periodsRepository } from './periods.repository.ts';

/** Tells live screens that the whole month has changed. */
async function notify(tx: Transaction, { month }: ReportingPeriod): Promise<void> {
  await tx.execute(sql`
    select pg_notify('center_report', json_build_object(
      'month', ${month}::text, 'regionalCenterId', null, 'centerId', null)::text)`);
}

/** Opens the locked period and creates the reports that are expected in it. */
export async function openPeriod(
  tx: Transaction,
  actor: AuditActor,
  { period, now }: { readonly period: ReportingPeriod; readonly now: Date },
): Promise<void> {
  await periodsRepository(tx).change(period, { state: 'open', openedAt: now.toISOString() });
  await keepExpectedReports(tx, period.month);
  await enterWaitingFigures(tx, actor, { month: period.month, now });
  await notify(tx, period);
  await audit(tx, actor, {
    action: 'period.open',
    entity: 'period',
    entityId: period.month,
    before: { state: period.state },
    after: { state: 'open' },
  });
}

/**
 * Drafts of closed months become missing; their figures stay in the row and in its history, and count nowhere.
 * A report that headquarters has reopened is being corrected and stays.
 */
export async function closeDrafts(tx: Transaction, actor: AuditActor): Promise<void> {
  await tx.execute(sql`
    with closed as (
      update center_reports r set state = 'missing', version = r.version + 1
      from reporting_periods p
      where p.month = r.month and p.state in ('closed', 'published') and r.state = 'draft' and not r.reopened
      returning r.*)
    insert into center_report_history
      (month, center_id, region_id, regional_center_id, version, command, state, "values", comments, actor_id)
    select month, center_id, region_id, regional_center_id, version, 'close-without-report', state, "values",
      comments, ${actor.accountId}::uuid
    from closed`);
}

/** Closes the locked period. */
export async function closePeriod(
  tx: Transaction,
  actor: AuditActor,
  { period, now }: { readonly period: ReportingPeriod; readonly now: Date },
): Promise<void> {
  await keepExpectedReports(tx, period.month);
  await periodsRepository(tx).change(period, { state: 'closed', closedAt: now.toISOString() });
  await closeDrafts(tx, actor);
  await notify(tx, period);
  await audit(tx, actor, {
    action: 'period.close',
    entity: 'period',
    entityId: period.month,
    before: { state: period.state },
    after: { state: 'closed' },
  });
}
