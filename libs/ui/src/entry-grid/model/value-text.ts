import type { UiLanguage, UiTexts } from '@pbnet/ui';
import { isUnreadable, type GridValue } from './cell.ts';

// Every digit that was typed is shown: rounding here would hide a slip of the keyboard.
const formats: Readonly<Record<UiLanguage, Intl.NumberFormat>> = {
  ru: new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 15 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 15 }),
};

export interface Wording {
  readonly language: UiLanguage;
  readonly texts: UiTexts;
}

/** What the cell shows. */
export function shownText(value: GridValue, { language, texts }: Wording): string {
  if (value === null || typeof value === 'string') return value ?? '';
  if (typeof value === 'number') return formats[language].format(value);
  return isUnreadable(value) ? value.text : words(value, texts);
}

/** What goes to the clipboard: no groups, so that Excel takes it for a number. */
export function plainText(value: GridValue, { language, texts }: Wording): string {
  if (typeof value === 'number') return language === 'ru' ? String(value).replace('.', ',') : String(value);
  return shownText(value, { language, texts });
}

/** What the editor begins with. Words are not edited letter by letter: typing replaces them. */
export function editedText(value: GridValue, wording: Wording): string {
  const words = typeof value === 'object' && value !== null && !isUnreadable(value);
  return words ? '' : plainText(value, wording);
}

export function isWords(text: string, { grid }: UiTexts): boolean {
  return text === grid.notApplicable || text === grid.excused;
}

function words(value: { readonly kind: 'not-applicable' | 'excused' }, { grid }: UiTexts): string {
  return value.kind === 'excused' ? grid.excused : grid.notApplicable;
}
