import { defineTexts } from '@pbnet/micro-frontend';

export const settingsTexts = defineTexts({
  ru: {
    title: 'Настройки',
    lead: 'Правила, по которым работает сеть. Каждое изменение записывается в журнал.',
    save: 'Сохранить',
    cancel: 'Оставить как было',
    saved: 'Настройка сохранена',
    bounds: 'Введите целое число от {{min}} до {{max}}.',
  },
  en: {
    title: 'Settings',
    lead: 'The rules that the network works by. Every change is written to the log.',
    save: 'Save',
    cancel: 'Leave as it was',
    saved: 'The setting was saved',
    bounds: 'Enter a whole number from {{min}} to {{max}}.',
  },
});
