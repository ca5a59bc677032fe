import { DomainError, type Month } from '@pbnet/domain';
import {
  figureFault,
  isNumber,
  videoViewsCode,
  videoViewsIndicator,
  type FigureFault,
  type IndicatorValue,
  type IndicatorValues,
  type ReportForm,
} from '@pbnet/domain/monitoring';
import { isDeepStrictEqual } from 'node:util';

export interface FaultyFigure {
  readonly code: string;
  readonly fault: FigureFault | 'dates' | 'not-in-form';
}

function faultOf(value: IndicatorValue, month: Month): FaultyFigure['fault'] | undefined {
  if (isNumber(value)) return figureFault(value);
  if (value.kind === 'excused') return value.until < `${month}-01` ? 'dates' : undefined;
  return value.from > month || (value.to !== null && value.to < month) ? 'dates' : undefined;
}

/** The values that no draft may hold: what cannot be a figure, dates beside the month, foreign indicators. */
export function faultyFigures(
  form: ReportForm,
  month: Month,
  values: IndicatorValues,
): readonly FaultyFigure[] {
  const known = new Set(form.indicators.map(({ code }) => code));
  return Object.entries(values).flatMap(([code, value]) => {
    const fault = known.has(code) ? faultOf(value, month) : 'not-in-form';
    return fault ? [{ code, fault }] : [];
  });
}

/** What a draft leaves in the report: figures that come by themselves stay as they are, whoever saves beside them. */
export function withOwnFigures(stored: IndicatorValues, typed: IndicatorValues): IndicatorValues {
  const own = stored[videoViewsCode];
  return own === undefined ? typed : { ...typed, [videoViewsCode]: own };
}

/** Nobody types a figure that comes by itself: it may be left out or sent back as it stands. */
export function ownFigureRefusal(
  month: Month,
  { stored, typed }: { readonly stored: IndicatorValues; readonly typed: IndicatorValues },
): DomainError | undefined {
  const code = videoViewsCode;
  if (typed[code] === undefined || isDeepStrictEqual(typed[code], stored[code])) return undefined;
  return new DomainError('rule-broken', 'report-figure-automatic', {
    ...{ indicator: videoViewsIndicator.nameRu, code, month },
    faults: [{ code, fault: 'automatic' }],
  });
}

/** The refusal that names the first faulty figure and lists all of them, or undefined when every one is right. */
export function figuresRefusal(
  form: ReportForm,
  month: Month,
  values: IndicatorValues,
): DomainError | undefined {
  const faults = faultyFigures(form, month, values);
  const first = faults[0];
  if (!first) return undefined;
  const indicator = form.indicators.find(({ code }) => code === first.code)?.nameRu ?? first.code;
  const details = { indicator, code: first.code, month, faults };
  if (first.fault === 'not-in-form') return new DomainError('rule-broken', 'indicator-not-in-form', details);
  if (first.fault === 'dates') return new DomainError('rule-broken', 'report-bad-dates', details);
  return new DomainError('rule-broken', 'report-bad-figures', details);
}
