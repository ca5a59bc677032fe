import type { UiLanguage } from '../texts/use-ui-texts.ts';

const formats: Readonly<Record<UiLanguage, Intl.NumberFormat>> = {
  ru: new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

/** A figure as people read it: groups with a no-break space and a decimal comma in Russian. */
export function formatNumber(value: number, language: UiLanguage): string {
  return formats[language].format(value);
}
