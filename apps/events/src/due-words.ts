import { monthOf, type Month } from '@pbnet/domain';
import type { Due, Recurrence } from '@pbnet/domain/resolutions';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { useTranslation } from 'react-i18next';

export interface Timed {
  readonly due: Due | null;
  readonly recurrence: Recurrence | null;
}

function monthWords(month: Month, language: 'ru' | 'en'): string {
  const form = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return form.format(new Date(`${month}-01T00:00:00Z`)).replace(/ г\.$/, '');
}

/** «до 1 декабря 2020», «ноябрь 2020», «2021 год», «каждый месяц, до 10-го числа»; in words where nothing is named. */
export function useDueWords(): (timed: Timed) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ due, recurrence }) => {
    if (recurrence) return t(`control.when.every-${recurrence.every}`, { day: recurrence.day });
    if (!due) return t('control.card.noDue');
    if (due.precision === 'year') return t('control.when.year', { year: due.on.slice(0, 4) });
    if (due.precision === 'month') return monthWords(monthOf(due.on), language);
    return t('control.when.day', { day: wholeDayName(due.on, language) });
  };
}
