import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Месяц открывается сам в день открытия и закрывается сам после дня закрытия, когда он кончился во всех поясах.',
    'Чтобы продлить приём, измените дни месяца и напишите причину.',
    'Чтобы исправить один отчёт закрытого месяца, откройте его из таблицы отчётов и нажмите «Открыть заново».',
  ],
  en: [
    'A month opens by itself on its opening day and closes after its closing day has ended in every zone.',
    'To prolong reporting, change the days of the month and write why.',
    'To correct one report of a closed month, go to it from the table and press “Reopen”.',
  ],
};

export const periodsRoutes: readonly RouteObject[] = [
  {
    path: 'periods',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./periods-page.tsx')).PeriodsPage }),
  },
];
