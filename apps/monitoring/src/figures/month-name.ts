import { lastDay, type Day, type Language, type Month } from '@pbnet/domain';

const locales = { ru: 'ru-RU', en: 'en-GB' } as const;

function format(options: Intl.DateTimeFormatOptions): (language: Language, at: Date) => string {
  const made = {
    ru: new Intl.DateTimeFormat(locales.ru, options),
    en: new Intl.DateTimeFormat(locales.en, options),
  };
  return (language, at) => made[language].format(at);
}

const monthOnly = format({ month: 'long', timeZone: 'UTC' });
const dayAndMonth = format({ day: 'numeric', month: 'long', timeZone: 'UTC' });
const weekday = format({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const moment = format({ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
const clock = format({ hour: '2-digit', minute: '2-digit' });

/** «октябрь 2026» */
export function monthName(month: Month, language: Language): string {
  return `${monthOnly(language, new Date(`${lastDay(month)}T00:00:00Z`))} ${month.slice(0, 4)}`;
}

/** «октября 2026», after «с» and «до» */
export function monthNameAfter(month: Month, language: Language): string {
  if (language === 'en') return monthName(month, language);
  const [, name = ''] = dayAndMonth(language, new Date(`${lastDay(month)}T00:00:00Z`)).split(' ');
  return `${name} ${month.slice(0, 4)}`;
}

/** «5 ноября» */
export function dayName(day: Day, language: Language): string {
  return dayAndMonth(language, new Date(`${day}T00:00:00Z`));
}

/** «среда, 5 ноября» */
export function weekdayName(day: Day, language: Language): string {
  return weekday(language, new Date(`${day}T00:00:00Z`));
}

/** «5 ноября в 14:05» by the clock of this computer. */
export function momentName(instant: string, language: Language): string {
  return moment(language, new Date(instant)).replace(/ (в|at) /, ' $1\u00a0');
}

/** «14:05» by the clock of this computer. */
export function clockName(at: Date, language: Language): string {
  return clock(language, at);
}
