import type { Language } from '@pbnet/domain';
import type { Indicator, ReportForm } from '@pbnet/domain/monitoring';

export function indicatorName(indicator: Pick<Indicator, 'nameRu' | 'nameEn'>, language: Language): string {
  return language === 'en' ? indicator.nameEn : indicator.nameRu;
}

/** The name of a code that the form may no longer hold. */
export function nameOfCode(form: ReportForm, code: string, language: Language): string {
  const indicator = form.indicators.find((known) => known.code === code);
  return indicator ? indicatorName(indicator, language) : code;
}
