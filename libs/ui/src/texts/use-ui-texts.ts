import { createContext, useContext } from 'react';
import { en } from './en.ts';
import { ru } from './ru.ts';
import type { UiTexts } from './ui-texts.ts';

export type UiLanguage = 'ru' | 'en';

export const uiTexts: Readonly<Record<UiLanguage, UiTexts>> = { ru, en };

export interface UiLanguageSettings {
  readonly language: UiLanguage;
  readonly texts: UiTexts;
}

export const UiLanguageContext = createContext<UiLanguageSettings>({ language: 'ru', texts: ru });

/** The library's own words in the language of the provider. */
export function useUiTexts(): UiTexts {
  return useContext(UiLanguageContext).texts;
}

/** 'ru' or 'en': for `Intl` formatters. */
export function useUiLanguage(): UiLanguage {
  return useContext(UiLanguageContext).language;
}
