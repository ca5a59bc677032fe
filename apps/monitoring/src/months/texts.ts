import { defineTexts } from '@pbnet/micro-frontend';

/** Words of the month choice that several screens share. */
export const monthsTexts = defineTexts({
  ru: {
    label: 'Отчётный месяц',
    loading: 'Загружаем месяцы',
    none: 'Отчётных месяцев пока нет',
    noneHelp: 'Когда ПБ откроет первый отчётный месяц, он появится здесь.',
    state: { scheduled: 'впереди', open: 'идёт приём', closed: 'закрыт', published: 'опубликован' },
  },
  en: {
    label: 'Reporting month',
    loading: 'Loading the months',
    none: 'There are no reporting months yet',
    noneHelp: 'When headquarters opens the first reporting month, it appears here.',
    state: { scheduled: 'ahead', open: 'open', closed: 'closed', published: 'published' },
  },
});
