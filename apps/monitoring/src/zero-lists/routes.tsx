import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'В списке центры, которые не сдали отчёт, сдали одни нули или показали ноль там, где он важен.',
    'Рядом написано, сколько месяцев подряд это длится и когда в последний раз был не ноль.',
    'Нажмите «Пояснить», выберите причину и напишите, когда это исправят. Пояснение увидят в ПБ, а в следующем месяце оно будет показано здесь же.',
    'Центр, который работал не весь месяц, в список не попадает.',
    'Кнопка «Скачать XLSX» сохранит список для Excel.',
  ],
  en: [
    'The list holds centers without a report, with zeros only, or with a zero where it matters.',
    'Beside each stands how many months in a row it lasts and when it was last not zero.',
    'Press “Explain”, choose a reason and write when it will be put right. Headquarters sees it; next month it is shown here again.',
    'A center that was not open for the whole month is not on the list.',
    '“Download XLSX” keeps the list for Excel.',
  ],
};

export const zeroListsRoutes: readonly RouteObject[] = [
  {
    path: 'zero-lists/:month?',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./zero-lists-page.tsx')).ZeroListsPage }),
  },
];
