import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Когда месяц закрыт, напишите, что в нём было главным. Текст сохраняется сам.',
    'Посмотрите бюллетень: до публикации на нём стоит слово «Проект».',
    'Нажмите «Опубликовать итоги». С этого дня числа и текст закреплены.',
    'Если центр потом исправит отчёт, рядом с закреплённым числом появится исправленное.',
  ],
  en: [
    'When the month is closed, write what mattered in it. The words save themselves.',
    'Look at the bulletin: until publication it is marked as a draft.',
    'Press “Publish the results”. From that day figures and words are fixed.',
    'If a center corrects its report later, the corrected figure appears beside the fixed one.',
  ],
};

export const resultsRoutes: readonly RouteObject[] = [
  {
    path: 'results',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./result-list-page.tsx')).ResultListPage }),
  },
  {
    path: 'results/:month',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./result-page.tsx')).ResultPage }),
  },
];
