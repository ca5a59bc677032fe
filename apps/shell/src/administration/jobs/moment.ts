import type { Language } from '@pbnet/domain';

const options = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;
const formats = {
  ru: new Intl.DateTimeFormat('ru-RU', options),
  en: new Intl.DateTimeFormat('en-GB', options),
};

/** «5 ноября в 14:05» by the clock of this computer; '' for null. */
export function moment(instant: string | null, language: Language): string {
  return instant === null ? '' : formats[language].format(new Date(instant));
}
