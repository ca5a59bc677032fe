import type { DomainError, Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { afterCommand, entrySide, type ReportForm } from '@pbnet/domain/monitoring';
import type { SaveReport, SaveReports } from '@pbnet/validation/monitoring';
import { isDeepStrictEqual } from 'node:util';
import type { Database, Transaction } from '../../database.ts';
import { changeReports, type ReportChange } from './change-reports.ts';
import { figuresRefusal, ownFigureRefusal, withOwnFigures } from './figures-input.ts';
import { entryTerms, lockReports, type LockedReport } from './locked-report.ts';
import { refused } from './outcome.ts';
import { entryError, notExpected, staleReport } from './refusals.ts';
import type { ReportOutcome, SavedReport } from './report.ts';
import { saveStatement } from './save-statement.ts';

type Draft = SaveReports['reports'][number];

export interface DraftsRun {
  readonly month: Month;
  readonly form: ReportForm;
  readonly drafts: readonly Draft[];
  readonly now: Date;
}

function holds(report: LockedReport, { values, comments }: Draft): boolean {
  return (
    isDeepStrictEqual(report.values, withOwnFigures(report.values, values)) &&
    isDeepStrictEqual(report.comments, comments)
  );
}

/** Why the draft cannot take the report's place, or undefined when it can. */
export function draftError(
  report: LockedReport,
  draft: Draft,
  { side, now }: { readonly side: ReturnType<typeof entrySide>; readonly now: Date },
): DomainError | undefined {
  const { month, state, opensOn } = report;
  const error = entryError({ month, state, opensOn, terms: entryTerms(report) }, side, now);
  return error ?? (report.version === draft.version ? undefined : staleReport(report));
}

/** Saves one draft by the hot statement; when that refuses, finds out why and says so. */
export async function saveReport(
  database: Database,
  actor: Actor,
  run: { readonly input: SaveReport; readonly form: ReportForm; readonly now: Date },
): Promise<SavedReport> {
  const { input, form, now } = run;
  const faulty = figuresRefusal(form, input.month, input.values);
  if (faulty) throw faulty;
  const saved = await saveStatement(database.raw, actor, { input, now });
  if (saved) return saved;
  const [report] = await database.as(actor, (tx) => lockReports(tx, input.month, [input.centerId]));
  if (!report) throw notExpected(input.month);
  const typed = ownFigureRefusal(input.month, { stored: report.values, typed: input.values });
  if (typed) throw typed;
  if (holds(report, input))
    return { centerId: report.centerId, state: report.state, version: report.version };
  throw draftError(report, input, { side: entrySide(actor.role), now }) ?? staleReport(report);
}

interface Judged {
  readonly draft: Draft;
  readonly report?: LockedReport;
  readonly error?: DomainError;
}

function judge(report: LockedReport | undefined, draft: Draft, run: DraftsRun & { actor: Actor }): Judged {
  if (!report) return { draft, error: notExpected(run.month) };
  const typed = ownFigureRefusal(run.month, { stored: report.values, typed: draft.values });
  if (typed) return { draft, report, error: typed };
  if (holds(report, draft)) return { draft, report };
  const side = entrySide(run.actor.role);
  const error =
    figuresRefusal(run.form, run.month, draft.values) ?? draftError(report, draft, { side, now: run.now });
  return error ? { draft, report, error } : { draft, report };
}

function toChange({ report, draft, error }: Judged): ReportChange[] {
  if (!report || error || holds(report, draft)) return [];
  const state = afterCommand(report.state, 'save') ?? report.state;
  return [
    {
      report,
      next: { state, values: withOwnFigures(report.values, draft.values), comments: draft.comments },
    },
  ];
}

/** Saves drafts of several centres: those that can be saved are, the others are told apart with their reason. */
export async function saveDrafts(
  tx: Transaction,
  actor: Actor,
  run: DraftsRun,
): Promise<readonly ReportOutcome[]> {
  const locked = await lockReports(
    tx,
    run.month,
    run.drafts.map(({ centerId }) => centerId),
  );
  const reports = new Map(locked.map((report) => [report.centerId, report]));
  const judged = run.drafts.map((draft) => judge(reports.get(draft.centerId), draft, { ...run, actor }));
  const saved = await changeReports(tx, actor, {
    command: 'save',
    changes: judged.flatMap(toChange),
    now: run.now,
  });
  const versions = new Map(saved.map((report) => [report.centerId, report]));
  return judged.map(({ draft: { centerId }, report, error }) => {
    if (error || !report) return refused(centerId, error ?? notExpected(run.month));
    const { state, version } = versions.get(centerId) ?? report;
    return { kind: 'done', centerId, state, version };
  });
}
