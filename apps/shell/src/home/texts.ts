import { defineTexts } from '@pbnet/micro-frontend';

export const homeTexts = defineTexts({
  ru: {
    title: 'Главная',
    attention: 'Что требует внимания',
    nothing: 'Срочных дел нет',
    nothingHelp: 'Здесь появится то, что ждёт именно вас: отчёты, ответы, рассылки и сроки.',
    quick: 'Частые действия',
    tones: { urgent: 'Срочно', soon: 'Ждёт вас', calm: 'Для сведения' },
  },
  en: {
    title: 'Home',
    attention: 'What needs attention',
    nothing: 'Nothing is urgent',
    nothingHelp: 'What waits for you will appear here: reports, answers, mailings and dates.',
    quick: 'Frequent actions',
    tones: { urgent: 'Urgent', soon: 'Waits for you', calm: 'For information' },
  },
});
