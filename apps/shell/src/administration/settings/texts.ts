import { defineTexts } from '@pbnet/micro-frontend';

export const settingsTexts = defineTexts({
  ru: {
    title: 'Настройки',
    lead: 'Правила, по которым работает сеть. Каждое изменение записывается в журнал.',
    leadReading: 'Правила, по которым работает сеть. Менять их может администратор ПБ.',
    on: 'да',
    off: 'нет',
    save: 'Сохранить',
    cancel: 'Оставить как было',
    saved: 'Настройка сохранена',
    bounds: 'Введите целое число от {{min}} до {{max}}.',
  },
  en: {
    title: 'Settings',
    lead: 'The rules that the network works by. Every change is written to the log.',
    leadReading: 'The rules that the network works by. The administrator can change them.',
    on: 'yes',
    off: 'no',
    save: 'Save',
    cancel: 'Leave as it was',
    saved: 'The setting was saved',
    bounds: 'Enter a whole number from {{min}} to {{max}}.',
  },
});
