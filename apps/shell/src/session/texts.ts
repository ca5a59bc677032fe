import { defineTexts } from '@pbnet/micro-frontend';

export const sessionTexts = defineTexts({
  ru: {
    title: 'Время сеанса истекло',
    what: 'Страница и всё введённое остались на месте. Войдите ещё раз, и можно продолжать.',
    esia: 'Госуслуги откроются в новой вкладке. Войдите там и вернитесь на эту.',
  },
  en: {
    title: 'The session has ended',
    what: 'The page and all that you typed are still here. Sign in again and go on.',
    esia: 'Gosuslugi opens in a new tab. Sign in there and come back to this one.',
  },
});
