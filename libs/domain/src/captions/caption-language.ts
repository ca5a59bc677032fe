/** Languages that captions are made in: the network's own first. */
export const captionLanguages = [
  'ru',
  'en',
  'tt',
  'ba',
  'cv',
  'sah',
  'ce',
  'os',
  'udm',
  'de',
  'fr',
  'zh',
] as const;

export type CaptionLanguage = (typeof captionLanguages)[number];

const names: Readonly<Record<CaptionLanguage, string>> = {
  ru: 'Русский',
  en: 'English',
  tt: 'Татарча',
  ba: 'Башҡортса',
  cv: 'Чӑвашла',
  sah: 'Саха тыла',
  ce: 'Нохчийн',
  os: 'Ирон',
  udm: 'Удмурт',
  de: 'Deutsch',
  fr: 'Français',
  zh: '中文',
};

/** As the player's menu shows it, in the language itself. */
export function captionLanguageName(language: CaptionLanguage): string {
  return names[language];
}
