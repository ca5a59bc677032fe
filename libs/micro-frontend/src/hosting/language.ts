import type { Language } from '@pbnet/domain';
import i18next, { type FormatterModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { TextTree } from '../texts.ts';

const storageKey = 'pbnet.language';

/** The language chosen on this computer, or the given one until somebody chooses. */
function rememberedLanguage(byDefault: Language): Language {
  try {
    const chosen = localStorage.getItem(storageKey);
    return chosen === 'en' || chosen === 'ru' ? chosen : byDefault;
  } catch {
    return byDefault;
  }
}

export type Catalogues = Readonly<Record<'ru' | 'en', TextTree>>;

export function addTexts(namespace: string, texts: Catalogues): void {
  for (const language of ['ru', 'en'] as const) {
    i18next.addResourceBundle(language, namespace, texts[language]);
  }
}

const nothing = () => undefined;

/** Numbers in sentences are written as people read them: «1 426 из 1 975». */
const grouped: FormatterModule = {
  type: 'formatter',
  init: nothing,
  add: nothing,
  addCached: nothing,
  format: (value, _format, language) => (typeof value === 'number' ? value.toLocaleString(language) : value),
};

export interface StartingTexts {
  readonly namespace: string;
  readonly texts: Catalogues;
  /** The language of the person's account; Russian for strangers. */
  readonly byDefault?: Language | undefined;
}

/** Starts the page's one catalogue; micro-frontends add their namespaces as they load. */
export function startLanguage({ namespace, texts, byDefault = 'ru' }: StartingTexts): i18n {
  const lng = rememberedLanguage(byDefault);
  document.documentElement.lang = lng;
  void i18next
    .use(initReactI18next)
    .use(grouped)
    .init({
      lng,
      fallbackLng: 'ru',
      supportedLngs: ['ru', 'en'],
      defaultNS: namespace,
      ns: [namespace],
      resources: { ru: { [namespace]: texts.ru }, en: { [namespace]: texts.en } },
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { bindI18nStore: 'added', useSuspense: false },
      initAsync: false,
    });
  return i18next;
}

export function changeLanguage(language: Language): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage may be forbidden by policy; the choice then lives until the page is left.
  }
  void i18next.changeLanguage(language);
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'ru';
}
