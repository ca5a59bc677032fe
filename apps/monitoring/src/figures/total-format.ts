import type { Language, Month } from '@pbnet/domain';
import { changeBetween, type Total } from '@pbnet/domain/monitoring';

const locales = { ru: 'ru-RU', en: 'en-GB' } as const;

const made = {
  ru: {
    number: new Intl.NumberFormat(locales.ru),
    share: new Intl.NumberFormat(locales.ru, { maximumFractionDigits: 1 }),
    month: new Intl.DateTimeFormat(locales.ru, { month: 'short', timeZone: 'UTC' }),
  },
  en: {
    number: new Intl.NumberFormat(locales.en),
    share: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 1 }),
    month: new Intl.DateTimeFormat(locales.en, { month: 'short', timeZone: 'UTC' }),
  },
} as const;

export function numberText(number: number, language: Language): string {
  return made[language].number.format(number);
}

/** «96,1 %»; an empty whole has no share. */
export function shareText(part: number, whole: number, language: Language): string | null {
  return whole === 0 ? null : `${made[language].share.format((part / whole) * 100)}\u00a0%`;
}

/** «сент 2026», as the axis of a chart names it. */
export function shortMonth(month: Month, language: Language): string {
  const name = made[language].month.format(new Date(`${month}-15T00:00:00Z`)).replace('.', '');
  return `${name} ${month.slice(0, 4)}`;
}

/** «ноя», and «янв 2026» where a year begins: enough for twelve months in a row. */
export function monthInRow(month: Month, first: boolean, language: Language): string {
  const whole = shortMonth(month, language);
  return first || month.endsWith('-01') ? whole : (whole.split(' ')[0] ?? whole);
}

export interface Movement {
  readonly direction: 'up' | 'down' | 'same';
  /** «+12,3 %», or the number where there is no share; '' when nothing moved. */
  readonly text: string;
}

export function movement(earlier: Total, later: Total, language: Language): Movement | null {
  const change = changeBetween(earlier, later);
  if (!change) return null;
  const { difference, percent } = change;
  if (difference === 0) return { direction: 'same', text: '' };
  const size =
    percent === null
      ? numberText(Math.abs(difference), language)
      : `${made[language].share.format(Math.abs(percent))}\u00a0%`;
  return { direction: difference > 0 ? 'up' : 'down', text: `${difference > 0 ? '+' : '−'}${size}` };
}
