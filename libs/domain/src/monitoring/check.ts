import type { ReportForm } from './indicator.ts';
import { isAsked } from './starting-form.ts';
import { median, medianAbsoluteDeviation } from './statistics.ts';
import { isNumber, type IndicatorComments, type IndicatorValue, type IndicatorValues } from './value.ts';

export type FindingRule =
  | 'not-whole'
  | 'negative'
  | 'too-large'
  | 'not-reported'
  | 'requires'
  | 'at-most'
  | 'deviation'
  | 'first-zero'
  | 'zero-explain';

/** One remark about one indicator. `refuse` blocks handing in; `ask` wants a comment. */
export interface Finding {
  readonly code: string;
  readonly severity: 'refuse' | 'ask';
  readonly rule: FindingRule;
  /** The other indicator of the rule, or the usual value, for the sentence on the screen. */
  readonly other?: string;
  readonly usual?: number;
}

/** The centre's values of earlier months, newest first. */
export type History = readonly IndicatorValues[];

/** More than this in one month is a slip of the keyboard, not a figure of one reading room. */
export const largestValue = 10_000_000;

export interface ReportToCheck {
  readonly values: IndicatorValues;
  readonly comments: IndicatorComments;
  readonly history: History;
}

function numberFinding(code: string, value: IndicatorValue | undefined): Finding | undefined {
  if (value === undefined) return { code, severity: 'refuse', rule: 'not-reported' };
  if (!isNumber(value)) return undefined;
  if (value < 0) return { code, severity: 'refuse', rule: 'negative' };
  if (!Number.isInteger(value)) return { code, severity: 'refuse', rule: 'not-whole' };
  if (value > largestValue) return { code, severity: 'refuse', rule: 'too-large' };
  return undefined;
}

function hardFindings(form: ReportForm, values: IndicatorValues): Finding[] {
  return form.hardRules.flatMap((rule): Finding[] => {
    const value = values[rule.code];
    const other = values[rule.kind === 'requires' ? rule.needs : rule.of];
    if (!isNumber(value) || !isNumber(other)) return [];
    const broken = rule.kind === 'requires' ? value > 0 && other === 0 : value > other;
    if (!broken) return [];
    return [
      {
        code: rule.code,
        severity: 'refuse',
        rule: rule.kind,
        other: rule.kind === 'requires' ? rule.needs : rule.of,
      },
    ];
  });
}

function deviates(value: number, past: readonly number[], deviations: number): boolean {
  const spread = Math.max(medianAbsoluteDeviation(past), 1);
  return Math.abs(value - median(past)) > deviations * spread;
}

function softFindings(form: ReportForm, report: ReportToCheck): Finding[] {
  const found: Finding[] = [];
  for (const { code, zeroPolicy } of form.indicators.filter(isAsked)) {
    const value = report.values[code];
    if (!isNumber(value)) continue;
    const ask = (rule: FindingRule, usual?: number) =>
      found.push({ code, severity: 'ask', rule, ...(usual === undefined ? {} : { usual }) });
    for (const rule of form.softRules) {
      const months = rule.kind === 'deviation' ? rule.months : 3;
      const past = report.history
        .slice(0, months)
        .map((values) => values[code])
        .filter(isNumber);
      if (past.length < 3) continue;
      if (rule.kind === 'deviation' && deviates(value, past, rule.deviations)) ask('deviation', median(past));
      if (rule.kind === 'first-zero' && value === 0 && past.every((earlier) => earlier > 0))
        ask('first-zero', past[0]);
    }
    if (value === 0 && zeroPolicy === 'explain' && !found.some((finding) => finding.code === code))
      ask('zero-explain');
  }
  return found;
}

/**
 * What stands in the way of handing in: hard rules refuse; soft rules ask for a comment and fall silent
 * when the indicator has one. Every indicator that people are asked for must be answered, if only by
 * a reason.
 */
export function checkReport(form: ReportForm, report: ReportToCheck): readonly Finding[] {
  const refusals = form.indicators.flatMap((indicator) => {
    const { code } = indicator;
    const value = report.values[code];
    return isAsked(indicator) || value !== undefined ? (numberFinding(code, value) ?? []) : [];
  });
  const asks = softFindings(form, report).filter(({ code }) => !report.comments[code]?.trim());
  return [...refusals, ...hardFindings(form, report.values), ...asks];
}
