import { dayIn, type Language } from '@pbnet/domain';
import { dayName } from '@pbnet/micro-frontend';

/** «15 октября 2026» of an instant, by the library's own calendar, as the bulletin is dated. */
export function publicationDay(instant: string, language: Language): string {
  const day = dayIn('Europe/Moscow', new Date(instant));
  return `${dayName(day, language)} ${day.slice(0, 4)}`;
}
