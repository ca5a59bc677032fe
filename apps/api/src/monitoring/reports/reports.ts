import type { Actor } from '@pbnet/domain/access';
import type { Month } from '@pbnet/domain';
import type { ReportForm } from '@pbnet/domain/monitoring';
import type {
  ChosenReports,
  ListReports,
  ReopenReport,
  ReportGridInput,
  ReportKey,
  ReturnReport,
  SaveReport,
  SaveReports,
  SubmitReport,
} from '@pbnet/validation/monitoring';
import type { Database } from '../../database.ts';
import { formOf } from '../indicators/form.ts';
import { acceptReports, decideReport } from './decide-reports.ts';
import { formCache } from './form-cache.ts';
import { refused } from './outcome.ts';
import { monthsOfCenter, readReport, reportSteps, type ReportMonth } from './read-report.ts';
import { readGrid, type ReportGrid } from './report-grid.ts';
import { listReports, type ReportPage } from './report-list.ts';
import type { CenterReport, Receipt, ReportOutcome, ReportStep, SavedReport } from './report.ts';
import { saveDrafts, saveReport } from './save-reports.ts';
import { submitReports, type Submission } from './submit-reports.ts';

export interface Reports {
  get(actor: Actor, key: ReportKey): Promise<CenterReport>;
  steps(actor: Actor, key: ReportKey): Promise<readonly ReportStep[]>;
  months(actor: Actor, centerId: number): Promise<readonly ReportMonth[]>;
  grid(actor: Actor, input: ReportGridInput): Promise<ReportGrid>;
  list(actor: Actor, input: ListReports): Promise<ReportPage>;
  save(actor: Actor, input: SaveReport): Promise<SavedReport>;
  saveMany(actor: Actor, input: SaveReports): Promise<readonly ReportOutcome[]>;
  submit(actor: Actor, input: SubmitReport): Promise<Receipt>;
  submitMany(actor: Actor, input: ChosenReports): Promise<readonly ReportOutcome[]>;
  accept(actor: Actor, input: SubmitReport): Promise<SavedReport>;
  acceptMany(actor: Actor, input: ChosenReports): Promise<readonly ReportOutcome[]>;
  return(actor: Actor, input: ReturnReport): Promise<SavedReport>;
  reopen(actor: Actor, input: ReopenReport): Promise<SavedReport>;
}

export interface ReportsOptions {
  readonly database: Database;
  readonly now: () => Date;
}

function toOutcome(submission: Submission): ReportOutcome {
  if ('error' in submission) return refused(submission.centerId, submission.error, submission.findings);
  const { centerId, version } = submission.receipt;
  return { kind: 'done', centerId, version, state: 'submitted' };
}

function onlyReceipt(submissions: readonly Submission[]): Receipt {
  const [submission] = submissions;
  if (!submission) throw new Error('One report was asked for.');
  if ('error' in submission) throw submission.error;
  return submission.receipt;
}

export function reports({ database, now }: ReportsOptions): Reports {
  const forms = formCache((month: Month): Promise<ReportForm> => database.system((tx) => formOf(tx, month)));

  return {
    get: (actor, key) => database.as(actor, (tx) => readReport(tx, actor, { key, now: now() })),
    steps: (actor, key) => database.as(actor, (tx) => reportSteps(tx, key)),
    months: (actor, centerId) => database.as(actor, (tx) => monthsOfCenter(tx, centerId)),
    grid: (actor, input) => database.as(actor, (tx) => readGrid(tx, actor, { input, now: now() })),
    list: (actor, input) => listReports(database.raw, actor, input),

    save: async (actor, input) =>
      saveReport(database, actor, { input, form: await forms.of(input.month), now: now() }),

    saveMany: (actor, { month, reports: drafts }) =>
      database.as(actor, async (tx) =>
        saveDrafts(tx, actor, { month, drafts, form: await formOf(tx, month), now: now() }),
      ),

    submit: (actor, { month, ...chosen }) =>
      database.as(actor, async (tx) =>
        onlyReceipt(
          await submitReports(tx, actor, {
            month,
            reports: [chosen],
            form: await formOf(tx, month),
            now: now(),
          }),
        ),
      ),

    submitMany: (actor, { month, reports: chosen }) =>
      database.as(actor, async (tx) => {
        const form = await formOf(tx, month);
        return (await submitReports(tx, actor, { month, reports: chosen, form, now: now() })).map(toOutcome);
      }),

    accept: (actor, input) =>
      database.as(actor, (tx) => decideReport(tx, input, { actor, decision: 'accept', now: now() })),

    acceptMany: (actor, input) => database.as(actor, (tx) => acceptReports(tx, input, { actor, now: now() })),

    return: (actor, { reason, ...input }) =>
      database.as(actor, (tx) => decideReport(tx, input, { actor, decision: 'return', reason, now: now() })),

    reopen: (actor, { reason, ...input }) =>
      database.as(actor, (tx) => decideReport(tx, input, { actor, decision: 'reopen', reason, now: now() })),
  };
}
