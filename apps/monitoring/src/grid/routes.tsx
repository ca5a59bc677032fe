import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Ходите по ячейкам стрелками, вводите числа и нажимайте Enter, как в Excel.',
    'Скопируйте диапазон в Excel и вставьте его Ctrl+V: перед записью система покажет, что изменится.',
    'На вкладке «Сдача и приём» выберите отчёты и сдайте или примите их все сразу.',
  ],
  en: [
    'Move with the arrows, type numbers and press Enter, as in Excel.',
    'Copy a range in Excel and paste it with Ctrl+V: you see what will change first.',
    'On “Handing in and accepting” choose reports and hand in or accept them all at once.',
  ],
};

export const gridRoutes: readonly RouteObject[] = [
  {
    path: 'grid/:month?',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./grid-page.tsx')).GridPage }),
  },
];
