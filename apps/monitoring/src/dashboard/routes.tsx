import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Вверху выберите месяц и показатель. Адрес страницы запоминает выбор: его можно отправить коллеге.',
    'Под каждым числом написано, по скольким центрам оно посчитано. «Нет данных» — это не ноль.',
    'Нажмите на регион на карте или в таблице, чтобы спуститься к его центрам и к самим отчётам.',
    'У каждого графика есть таблица с теми же числами и файл XLSX.',
  ],
  en: [
    'Choose the month and the indicator above. The address keeps the choice: send it to a colleague.',
    'Every figure says how many centers it is made of. “No data” is not zero.',
    'Press a region on the map or in the table to go down to its centers and to the reports themselves.',
    'Every chart has a table with the same figures and an XLSX file.',
  ],
};

export const dashboardRoutes: readonly RouteObject[] = [
  {
    index: true,
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./dashboard-page.tsx')).DashboardPage }),
  },
];
