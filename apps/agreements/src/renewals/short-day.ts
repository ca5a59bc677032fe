import type { Day, Language } from '@pbnet/domain';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ru: new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

/** «31.12.2026», for tables with many days. */
export function shortDay(day: Day, language: Language): string {
  return formats[language].format(new Date(day));
}
