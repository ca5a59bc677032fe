import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Выберите месяц, с которого форма изменится. Менять можно месяцы, отчёты по которым ещё не открыты.',
    'Добавьте показатель, измените его слова или перестаньте спрашивать. Прошлые месяцы не изменятся.',
    'Правила с ошибкой не дают сдать отчёт, остальные просят написать пояснение.',
  ],
  en: [
    'Choose the month from which the form changes: one that is not open for reporting yet.',
    'Add an indicator, change its words or stop asking for it. Past months do not change.',
    'Some rules refuse a report, the others ask for an explanation.',
  ],
};

export const indicatorsRoutes: readonly RouteObject[] = [
  {
    path: 'indicators',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./indicators-page.tsx')).IndicatorsPage }),
  },
];
