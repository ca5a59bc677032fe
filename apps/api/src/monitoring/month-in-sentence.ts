import type { Day, Month } from '@pbnet/domain';

/** '2026-10' as sentences tell it in both languages: '10.2026'. */
export function monthInSentence(month: Month): string {
  return `${month.slice(5)}.${month.slice(0, 4)}`;
}

/** '2026-11-05' as sentences tell it in both languages: '05.11.2026'. */
export function dayInSentence(day: Day): string {
  return day.split('-').toReversed().join('.');
}
