import type { Day, Language } from '@pbnet/domain';

const formats = {
  ru: new Intl.DateTimeFormat('ru-RU', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** «5 ноября 2026» */
export function dayName(day: Day, language: Language): string {
  return formats[language].format(new Date(`${day}T00:00:00Z`)).replace(/ г\.$/, '');
}
