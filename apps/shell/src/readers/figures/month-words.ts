import type { Language, Month } from '@pbnet/domain';

const locales = { ru: 'ru-RU', en: 'en-GB' } as const;

/** «октябрь 2026» */
export function monthWords(month: Month, language: Language): string {
  const name = new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' });
  return `${name.format(new Date(`${month}-15T00:00:00Z`))} ${month.slice(0, 4)}`;
}

/** «окт 2026», as the axis of a chart names it. */
export function shortMonthWords(month: Month, language: Language): string {
  const name = new Intl.DateTimeFormat(locales[language], { month: 'short', timeZone: 'UTC' });
  return `${name.format(new Date(`${month}-15T00:00:00Z`)).replace('.', '')} ${month.slice(0, 4)}`;
}
