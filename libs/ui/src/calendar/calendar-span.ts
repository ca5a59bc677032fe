import type { CalendarView } from './calendar-entry.ts';

export interface Days {
  /** 'YYYY-MM-DD', both included. */
  readonly from: string;
  readonly to: string;
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function plusDays(day: string, count: number): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + count);
  return dayOf(date);
}

/** Monday of the week that the day is in. */
function mondayOf(day: string): string {
  return plusDays(day, -((dateOf(day).getUTCDay() + 6) % 7));
}

function firstOfMonth(day: string, months = 0): string {
  const date = dateOf(`${day.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return dayOf(date);
}

/** The days that the view of this day shows; a month's grid begins and ends with whole weeks. */
export function shownDays(view: CalendarView, day: string): Days {
  if (view === 'week') return { from: mondayOf(day), to: plusDays(mondayOf(day), 6) };
  const first = firstOfMonth(day);
  const last = plusDays(firstOfMonth(day, 1), -1);
  if (view === 'list') return { from: first, to: last };
  return { from: mondayOf(first), to: plusDays(mondayOf(last), 6) };
}

/** The same place in the view before (−1) or after (1). */
export function movedDay(view: CalendarView, day: string, steps: number): string {
  return view === 'week' ? plusDays(day, steps * 7) : firstOfMonth(day, steps);
}

/** «ноябрь 2026» or «23–29 ноября 2026 г.» */
export function spanName(view: CalendarView, day: string, language: 'ru' | 'en'): string {
  const locale = language === 'ru' ? 'ru-RU' : 'en-GB';
  if (view !== 'week') {
    const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    return `${month.format(dateOf(day))} ${day.slice(0, 4)}`;
  }
  const { from, to } = shownDays('week', day);
  const week = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return week.formatRange(dateOf(from), dateOf(to));
}
