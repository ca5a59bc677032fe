import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Скачайте форму: в ней уже стоят месяц, центры и показатели.',
    'Заполните белые ячейки и сохраните файл как «Книга Excel (.xlsx)».',
    'Загрузите файл: система ответит по каждой строке. Записать можно, когда ошибок нет.',
  ],
  en: [
    'Download the form: month, centers and indicators stand in it already.',
    'Fill in the white cells and save the file as “Excel workbook (.xlsx)”.',
    'Load the file: you get an answer for every row. It can be written when there are no mistakes.',
  ],
};

export const importRoutes: readonly RouteObject[] = [
  {
    path: 'import/:month',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./import-page.tsx')).ImportPage }),
  },
];
