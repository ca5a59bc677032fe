import type { Language } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';

const options = { dateStyle: 'long', timeStyle: 'short', timeZone: networkTimeZone } as const;
const formats = {
  ru: new Intl.DateTimeFormat('ru-RU', options),
  en: new Intl.DateTimeFormat('en-GB', options),
};
const zone = { ru: 'МСК', en: 'Moscow time' } as const;

/** «23 ноября 2026 г. в 19:11 МСК»: a signature has one time, whoever looks. */
export function momentWords(iso: string, language: Language): string {
  return `${formats[language].format(new Date(iso))} ${zone[language]}`;
}
