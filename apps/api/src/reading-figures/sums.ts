import { addDays, addMonths, firstDay, lastDay, monthsOf, type Day, type Month } from '@pbnet/domain';
import type { CountedDay, CountedOfMonth, FigureCounts } from './counted-month.ts';

export const noCounts: FigureCounts = { visits: 0, 'new-readers': 0, 'document-views': 0 };

/** Every day of the month that has begun, also the ones that nobody came on. */
export function everyDay(counted: readonly CountedDay[], month: Month, today: Day): readonly CountedDay[] {
  const byDay = new Map(counted.map((row) => [row.day, row]));
  const last = today < lastDay(month) ? today : lastDay(month);
  const days: CountedDay[] = [];
  for (let day = firstDay(month); day <= last; day = addDays(day, 1))
    days.push(byDay.get(day) ?? { day, ...noCounts });
  return days;
}

/** The month and the twelve before it, oldest first. */
export function everyMonth(counted: readonly CountedOfMonth[], last: Month): readonly CountedOfMonth[] {
  const byMonth = new Map(counted.map((row) => [row.month, row]));
  return monthsOf(addMonths(last, -12), last).map((month) => byMonth.get(month) ?? { month, ...noCounts });
}
