import {
  checkReport,
  type FigureFault,
  type Finding,
  type PastMonth,
  type ReportForm,
} from '@pbnet/domain/monitoring';
import type { Month } from '@pbnet/domain';
import { contentOf, faultsOf, type Draft } from '../figures/draft.ts';

/** What is wrong with one field: typed text that is no figure, or a broken rule. */
export type Problem = { readonly code: string } & (
  | { readonly fault: FigureFault; readonly finding?: never }
  | { readonly finding: Finding; readonly fault?: never }
);

export interface ReportInHand {
  readonly form: ReportForm;
  readonly month: Month;
  readonly past: readonly PastMonth[];
}

/** Everything that stands between the draft and handing it in, one problem a field, in the form's order. */
export function problemsOf(report: ReportInHand, draft: Draft): readonly Problem[] {
  const faults = faultsOf(draft);
  const history = report.past.map(({ values }) => values);
  const findings = checkReport(report.form, { ...contentOf(draft, report.month), history });
  return report.form.indicators.flatMap(({ code }): Problem[] => {
    const fault = faults[code];
    if (fault) return [{ code, fault }];
    const finding = findings.find((found) => found.code === code);
    return finding ? [{ code, finding }] : [];
  });
}
