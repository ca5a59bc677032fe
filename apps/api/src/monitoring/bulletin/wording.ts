import type { Month } from '@pbnet/domain';
import { changeBetween, type Total } from '@pbnet/domain/monitoring';

const numbers = new Intl.NumberFormat('ru-RU');
const shares = new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 1 });
const monthName = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' });
const shortMonth = new Intl.DateTimeFormat('ru', { month: 'short', timeZone: 'UTC' });

const dateOf = (month: Month) => new Date(`${month}-01T00:00:00Z`);

/** «сентябрю 2026»: the month that something is compared to. */
export function monthDative(month: Month): string {
  const name = monthName.format(dateOf(month));
  return `${name.replace(/[ьй]$/, '').concat(/[ьй]$/.test(name) ? 'ю' : 'у')} ${month.slice(0, 4)}`;
}

/** «сен. 2026» */
export function monthShort(month: Month): string {
  return `${shortMonth.format(dateOf(month))} ${month.slice(0, 4)}`;
}

export function numberInWords(number: number): string {
  return numbers.format(number);
}

/** A total nobody reported is told in words, never as 0. */
export function totalInWords(total: Total): string {
  return total === null ? 'нет данных' : numbers.format(total);
}

/** «96,1 %» */
export function shareInWords(part: number, whole: number): string {
  return whole === 0 ? '—' : `${shares.format((part / whole) * 100)} %`;
}

export interface ChangeCell {
  readonly direction: 'up' | 'down' | 'same' | 'unknown';
  readonly text: string;
}

/** «+12,3 %», «−4 %», «без изменений»; a number where there is no share to speak of. */
export function changeInWords(earlier: Total, later: Total): ChangeCell {
  const change = changeBetween(earlier, later);
  if (!change) return { direction: 'unknown', text: '—' };
  const { difference, percent } = change;
  if (difference === 0) return { direction: 'same', text: 'без изменений' };
  const sign = difference > 0 ? '+' : '−';
  const size =
    percent === null ? numbers.format(Math.abs(difference)) : `${shares.format(Math.abs(percent))} %`;
  return { direction: difference > 0 ? 'up' : 'down', text: `${sign}${size}` };
}
