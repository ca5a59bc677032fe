import { addMonths, DomainError, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  afterCommand,
  checkReport,
  entrySide,
  isLate,
  type Finding,
  type PastMonth,
  type ReportForm,
} from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { changeReports, type ReportChange } from './change-reports.ts';
import { noteCorrections } from './corrections.ts';
import { entryTerms, lockReports, type LockedReport } from './locked-report.ts';
import { entryError, notExpected, staleReport } from './refusals.ts';
import type { Receipt } from './report.ts';

export interface SubmitRun {
  readonly month: Month;
  readonly form: ReportForm;
  readonly reports: readonly { readonly centerId: number; readonly version: number }[];
  readonly now: Date;
}

/** A report's receipt, or why it has none. */
export type Submission =
  | { readonly receipt: Receipt }
  | { readonly centerId: number; readonly error: DomainError; readonly findings: readonly Finding[] };

/** Counted reports of the 12 months before, by centre, newest first. */
export async function pastOf(
  tx: Transaction,
  month: Month,
  centerIds: readonly number[],
): Promise<ReadonlyMap<number, readonly PastMonth[]>> {
  const rows = await tx.execute<{ center_id: number; past: PastMonth[] }>(sql`
    select center_id, json_agg(json_build_object('month', month, 'values', "values") order by month desc) as past
    from center_reports
    where center_id in (select id::int from jsonb_array_elements_text(${JSON.stringify(centerIds)}::jsonb) id)
      and month < ${month} and month >= ${addMonths(month, -12)} and state in ('submitted', 'accepted')
    group by center_id`);
  return new Map(rows.map((row) => [row.center_id, row.past]));
}

/** Number of the receipt: month, centre and the version that was handed in, so that no two are the same. */
function receiptNumberOf({ month, centerId, version }: LockedReport): string {
  return `${month.replace('-', '')}-${centerId}-${version + 1}`;
}

function receiptOf(report: LockedReport): Receipt {
  const { centerId, month, version, late } = report;
  return {
    ...{ centerId, month, version, late },
    receiptNumber: report.receiptNumber ?? '',
    submittedAt: new Date(report.submittedAt ?? 0).toISOString(),
  };
}

function errorOf(
  report: LockedReport,
  version: number,
  run: SubmitRun & { actor: Actor },
): DomainError | undefined {
  const { month, state, opensOn } = report;
  const question = { month, state, opensOn, terms: entryTerms(report) };
  const error = entryError(question, entrySide(run.actor.role), run.now);
  return error ?? (report.version === version ? undefined : staleReport(report));
}

function notReady(month: Month, findings: readonly Finding[]): DomainError {
  const details = { month, count: findings.length, findings };
  return new DomainError('rule-broken', 'report-not-ready', details);
}

function toChange(report: LockedReport, actor: Actor, now: Date): ReportChange {
  const state = afterCommand(report.state, 'submit') ?? report.state;
  const next = {
    state,
    late: isLate(now, report.dueOn, report.timeZone),
    reopened: false,
    submittedAt: now.toISOString(),
    submittedBy: actor.accountId,
    receiptNumber: receiptNumberOf(report),
    decidedAt: null,
    decidedBy: null,
    returnReason: null,
  };
  return { report, next };
}

/** Hands in the reports that are ready and says of each other why it is not. A repeated call gives the same receipt. */
export async function submitReports(
  tx: Transaction,
  actor: Actor,
  run: SubmitRun,
): Promise<readonly Submission[]> {
  const ids = run.reports.map(({ centerId }) => centerId);
  const locked = new Map((await lockReports(tx, run.month, ids)).map((report) => [report.centerId, report]));
  const past = await pastOf(tx, run.month, ids);
  const changes: ReportChange[] = [];

  const submissions = run.reports.map(({ centerId, version }): Submission => {
    const report = locked.get(centerId);
    if (!report) return { centerId, error: notExpected(run.month), findings: [] };
    if (report.state === 'submitted' && report.version === version + 1) return { receipt: receiptOf(report) };
    const error = errorOf(report, version, { ...run, actor });
    if (error) return { centerId, error, findings: [] };
    const history = (past.get(centerId) ?? []).map(({ values }) => values);
    const findings = checkReport(run.form, { values: report.values, comments: report.comments, history });
    if (findings.length > 0) return { centerId, error: notReady(run.month, findings), findings };
    const change = toChange(report, actor, run.now);
    changes.push(change);
    return { receipt: receiptOf({ ...report, ...change.next, version: report.version + 1 }) };
  });

  await noteCorrections(tx, actor, changes);
  await changeReports(tx, actor, { command: 'submit', changes, now: run.now });
  return submissions;
}
