import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { afterCommand, type ReportCommand } from '@pbnet/domain/monitoring';
import type { ChosenReports, ReturnReport, SubmitReport } from '@pbnet/validation/monitoring';
import type { Transaction } from '../../database.ts';
import { changeReports, type ReportChange } from './change-reports.ts';
import { lockReports, type LockedReport } from './locked-report.ts';
import { refused } from './outcome.ts';
import { notExpected, staleReport } from './refusals.ts';
import type { ReportOutcome, SavedReport } from './report.ts';

type Decision = Extract<ReportCommand, 'accept' | 'return' | 'reopen'>;

function decisionError(report: LockedReport, version: number, decision: Decision): DomainError | undefined {
  const details = { month: report.month };
  if (report.version !== version) return staleReport(report);
  if (decision === 'return' && report.periodState !== 'open' && !report.reopened)
    return new DomainError('rule-broken', 'report-period-closed', details);
  if (afterCommand(report.state, decision)) return undefined;
  const key = decision === 'reopen' ? 'report-not-reopenable' : 'report-not-submitted';
  return new DomainError('rule-broken', key, details);
}

interface Decided {
  readonly actor: Actor;
  readonly decision: Decision;
  readonly reason?: string;
  readonly now: Date;
}

function toChange(report: LockedReport, { actor, decision, reason, now }: Decided): ReportChange {
  const state = afterCommand(report.state, decision) ?? report.state;
  const decided = { state, decidedAt: now.toISOString(), decidedBy: actor.accountId };
  if (decision === 'accept') return { report, next: { ...decided, returnReason: null } };
  if (decision === 'return') return { report, next: { ...decided, returnReason: reason ?? null } };
  return { report, next: { ...decided, returnReason: reason ?? null, reopened: true } };
}

/** Accepts, returns or reopens one report. Returning and reopening say why. */
export async function decideReport(
  tx: Transaction,
  input: SubmitReport | ReturnReport,
  decided: Decided,
): Promise<SavedReport> {
  const { actor, decision, reason, now } = decided;
  const [report] = await lockReports(tx, input.month, [input.centerId]);
  if (!report) throw notExpected(input.month);
  const error = decisionError(report, input.version, decision);
  if (error) throw error;
  const changes = [toChange(report, decided)];
  const run = { command: decision, changes, now, ...(reason === undefined ? {} : { reason }) };
  const [saved] = await changeReports(tx, actor, run);
  if (!saved) throw staleReport(report);
  return saved;
}

/** Accepts every chosen report that can be; the others are told apart with their reason. */
export async function acceptReports(
  tx: Transaction,
  input: ChosenReports,
  { actor, now }: Pick<Decided, 'actor' | 'now'>,
): Promise<readonly ReportOutcome[]> {
  const locked = await lockReports(
    tx,
    input.month,
    input.reports.map(({ centerId }) => centerId),
  );
  const reports = new Map(locked.map((report) => [report.centerId, report]));
  const changes: ReportChange[] = [];
  const outcomes = input.reports.map(({ centerId, version }): ReportOutcome => {
    const report = reports.get(centerId);
    const error = report ? decisionError(report, version, 'accept') : notExpected(input.month);
    if (error || !report) return refused(centerId, error ?? notExpected(input.month));
    changes.push(toChange(report, { actor, decision: 'accept', now }));
    return { kind: 'done', centerId, version: report.version + 1, state: 'accepted' };
  });
  await changeReports(tx, actor, { command: 'accept', changes, now });
  return outcomes;
}
