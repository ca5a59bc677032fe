import { monthInWords, type Language, type Month } from '@pbnet/domain';

const english = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** «ноябрь 2026», “November 2026” */
export function monthName(month: Month, language: Language): string {
  return language === 'ru' ? monthInWords(month) : english.format(new Date(`${month}-01`));
}
