import type { MessageList } from './message-list.ts';

export const agreementDocumentsMessages = {
  'agreement-template-archived': {
    ru: 'Шаблон «{{name}}» убран в архив, новые тексты по нему не составляют. Ничего не изменено. Выберите другой шаблон.',
    en: 'The template “{{name}}” is archived and makes no new texts. Nothing was changed. Choose another template.',
  },
  'agreement-nothing-to-freeze': {
    ru: 'У соглашения ещё нет текста, подписывать нечего. Ничего не изменено. Составьте текст по шаблону или загрузите документ Word на вкладке «Документы».',
    en: 'The agreement has no text yet, there is nothing to sign. Nothing was changed. Make one from a template or load a Word document on the tab “Documents”.',
  },
  'agreement-paper-foreign-party': {
    ru: 'Этой стороны больше нет в соглашении. Место оригинала не записано, введённое осталось на экране. Выберите сторону из списка ещё раз.',
    en: 'That party is not in the agreement any more. The place of the original was not kept, your entry is still on the screen. Choose the party from the list again.',
  },
  'agreement-paper-in-future': {
    ru: 'День, когда оригинал положили на место, ещё не наступил. Место не записано, введённое осталось на экране. Исправьте дату.',
    en: 'The day on which the original was put there has not come. The place was not kept, your entry is still on the screen. Correct the day.',
  },
  'agreement-no-disagreements': {
    ru: 'Разногласий по этому соглашению нет, протокол составлять не из чего.',
    en: 'There are no disagreements on this agreement to make a protocol of.',
  },
} as const satisfies MessageList;
