import { defineTexts } from '@pbnet/micro-frontend';

export const sessionTexts = defineTexts({
  ru: {
    title: 'Время сеанса истекло',
    what: 'Страница и всё введённое остались на месте. Войдите ещё раз, и можно продолжать.',
  },
  en: {
    title: 'The session has ended',
    what: 'The page and all that you typed are still here. Sign in again and go on.',
  },
});
