import type { Language } from '@pbnet/domain';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { TextTree } from '../texts.ts';

const storageKey = 'pbnet.language';

/** The language chosen on this computer; Russian until somebody chooses. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'ru';
  } catch {
    return 'ru';
  }
}

export type Catalogues = Readonly<Record<'ru' | 'en', TextTree>>;

export function addTexts(namespace: string, texts: Catalogues): void {
  for (const language of ['ru', 'en'] as const) {
    i18next.addResourceBundle(language, namespace, texts[language]);
  }
}

/** Starts the page's one catalogue; micro-frontends add their namespaces as they load. */
export function startLanguage(namespace: string, texts: Catalogues): i18n {
  const lng = rememberedLanguage();
  document.documentElement.lang = lng;
  void i18next.use(initReactI18next).init({
    lng,
    fallbackLng: 'ru',
    supportedLngs: ['ru', 'en'],
    defaultNS: namespace,
    ns: [namespace],
    resources: { ru: { [namespace]: texts.ru }, en: { [namespace]: texts.en } },
    interpolation: { escapeValue: false },
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
