import { useLanguage } from '../host-context.tsx';

/** Sections bring their own catalogues for what a form asks; these words are the same in all of them. */
const words = {
  ru: {
    some: 'Исправьте отмеченные поля. Пока ничего не отправлено, введённое осталось на месте.',
    restored: 'Здесь то, что вы ввели в прошлый раз и не сохранили.',
    startAnew: 'Начать заново',
    cancel: 'Не менять',
  },
  en: {
    some: 'Correct the marked fields. Nothing was sent yet, what you typed is still here.',
    restored: 'This is what you typed last time and did not save.',
    startAnew: 'Start anew',
    cancel: 'Leave as it is',
  },
} as const satisfies Readonly<Record<'ru' | 'en', unknown>>;

export function useFormWords(): (typeof words)['ru' | 'en'] {
  return words[useLanguage()];
}
