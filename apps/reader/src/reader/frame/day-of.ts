import type { Language } from '@pbnet/domain';

const formats = {
  ru: new Intl.DateTimeFormat('ru-RU', { dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }),
};

/** «5 ноября 2026» of a moment, by the clock of this computer. */
export function dayOf(instant: string, language: Language): string {
  return formats[language].format(new Date(instant)).replace(/\sг\.$/, '');
}
