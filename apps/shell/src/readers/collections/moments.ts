import type { Language } from '@pbnet/domain';

const locales = { ru: 'ru-RU', en: 'en-GB' } as const;

/** A moment by the clock of this computer: «5 дек. 2026 г., 09:00». */
export function momentInWords(at: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
}

/** The same for a narrow column: the day stays whole, and the time may go on in the next line. */
export function momentInRow(at: string, language: Language): string {
  return momentInWords(at, language).replaceAll(/(?<!,)\s/g, '\u00a0');
}

/** A day that a narrow column does not break: «5 дек. 2026 г.». */
export function dayInRow(at: string, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium' });
  return day.format(new Date(at)).replaceAll(/\s/g, '\u00a0');
}
