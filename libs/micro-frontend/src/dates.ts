import type { Day, Language } from '@pbnet/domain';

const locales = { ru: 'ru-RU', en: 'en-GB' } as const;

function format(options: Intl.DateTimeFormatOptions): (language: Language, at: Date) => string {
  const made = {
    ru: new Intl.DateTimeFormat(locales.ru, options),
    en: new Intl.DateTimeFormat(locales.en, options),
  };
  return (language, at) => made[language].format(at);
}

const dayAndMonth = format({ day: 'numeric', month: 'long', timeZone: 'UTC' });
const wholeDay = format({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const weekday = format({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const moment = format({ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
const clock = format({ hour: '2-digit', minute: '2-digit' });

const midnight = (day: Day) => new Date(`${day}T00:00:00Z`);

/** «5 ноября» */
export function dayName(day: Day, language: Language): string {
  return dayAndMonth(language, midnight(day));
}

/** «5 ноября 2026» */
export function wholeDayName(day: Day, language: Language): string {
  return wholeDay(language, midnight(day)).replace(/ г\.$/, '');
}

/** «среда, 5 ноября» */
export function weekdayName(day: Day, language: Language): string {
  return weekday(language, midnight(day));
}

/** «5 ноября в 14:05» by the clock of this computer. */
export function momentName(instant: string, language: Language): string {
  return moment(language, new Date(instant)).replace(/ (в|at) /, ' $1\u00a0');
}

/** «14:05» by the clock of this computer. */
export function clockName(at: Date, language: Language): string {
  return clock(language, at);
}
