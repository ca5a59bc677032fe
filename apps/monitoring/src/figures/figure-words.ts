import type { Language } from '@pbnet/domain';
import { dayName, useLanguage } from '@pbnet/micro-frontend';
import type {
  FigureFault,
  Finding,
  FiguresBeside,
  IndicatorValue,
  ReportForm,
} from '@pbnet/domain/monitoring';
import { formatNumber } from '@pbnet/ui';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfCode } from './indicator-name.ts';
import { monthName, monthNameAfter } from './month-name.ts';

export interface FigureWords {
  /** A value as a person reads it. */
  value(value: IndicatorValue | null | undefined): string;
  /** The reason of an answer that is not a number, with its dates. */
  reason(value: Exclude<IndicatorValue, number>): string;
  finding(finding: Finding): string;
  fault(fault: FigureFault): string;
  /** «в прошлом месяце 120 · год назад 96 · обычно 110» */
  beside(figures: FiguresBeside): string;
}

/** Sentences about figures in the person's language. */
export function useFigureWords(form: ReportForm): FigureWords {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => figureWords(form, t, language), [form, t, language]);
}

function figureWords(form: ReportForm, t: TFunction<'monitoring'>, language: Language): FigureWords {
  function value(of: IndicatorValue | null | undefined): string {
    if (of === null || of === undefined) return t('figures.value.none');
    if (typeof of === 'number') return formatNumber(of, language);
    return of.kind === 'excused' ? t('figures.value.excused') : t('figures.value.notApplicable');
  }

  function dates(of: Exclude<IndicatorValue, number>): string {
    if (of.kind === 'excused') return t('figures.reason.upTo', { until: dayName(of.until, language) });
    const from = monthNameAfter(of.from, language);
    return of.to === null
      ? t('figures.reason.since', { from })
      : t('figures.reason.through', { from, to: monthName(of.to, language) });
  }

  return {
    value,
    reason: (of) => `${of.reason} (${dates(of)})`,
    finding: ({ rule, other, usual }) =>
      t(`figures.finding.${rule}`, {
        other: other === undefined ? '' : nameOfCode(form, other, language),
        usual: usual === undefined ? '' : formatNumber(Math.round(usual), language),
      }),
    fault: (fault) => t(`figures.finding.${fault}`),
    beside: ({ previous, yearAgo, median }) => {
      const parts = [
        previous !== null && t('figures.beside.previous', { value: value(previous) }),
        yearAgo !== null && t('figures.beside.yearAgo', { value: value(yearAgo) }),
        median !== null && t('figures.beside.median', { value: formatNumber(Math.round(median), language) }),
      ].filter((part) => part !== false);
      return parts.length === 0 ? t('figures.beside.none') : parts.join(' · ');
    },
  };
}
