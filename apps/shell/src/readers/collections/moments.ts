import type { Language } from '@pbnet/domain';

/** A moment by the clock of this computer: «5 дек. 2026 г., 09:00». */
export function momentInWords(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
