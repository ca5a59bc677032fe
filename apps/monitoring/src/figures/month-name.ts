import { lastDay, type Language, type Month } from '@pbnet/domain';

const locales = { ru: 'ru-RU', en: 'en-GB' } as const;

function format(options: Intl.DateTimeFormatOptions): (language: Language, month: Month) => string {
  const made = {
    ru: new Intl.DateTimeFormat(locales.ru, options),
    en: new Intl.DateTimeFormat(locales.en, options),
  };
  return (language, month) => made[language].format(new Date(`${lastDay(month)}T00:00:00Z`));
}

const monthOnly = format({ month: 'long', timeZone: 'UTC' });
const dayAndMonth = format({ day: 'numeric', month: 'long', timeZone: 'UTC' });

/** «октябрь 2026» */
export function monthName(month: Month, language: Language): string {
  return `${monthOnly(language, month)} ${month.slice(0, 4)}`;
}

/** «октября 2026», after «с» and «до» */
export function monthNameAfter(month: Month, language: Language): string {
  if (language === 'en') return monthName(month, language);
  const [, name = ''] = dayAndMonth(language, month).split(' ');
  return `${name} ${month.slice(0, 4)}`;
}
