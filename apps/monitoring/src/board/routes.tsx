import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Вверху видно, сколько отчётов сдано. Нажмите на число, чтобы увидеть эти центры.',
    'Нажмите на название регионального центра, чтобы раскрыть его центры.',
    'Кнопка «Напомнить» покажет письмо до отправки. Чаще раза в час одному центру напомнить нельзя.',
    'Страница обновляется сама, когда кто-то сдаёт отчёт.',
    'Если региональный центр не успевает, он просит новый срок на этой же странице.',
  ],
  en: [
    'The top shows how many reports are in. Press a number to see those centers.',
    'Press the name of a regional center to see its centers.',
    '“Remind” shows the letter before it goes. One center is reminded at most once an hour.',
    'The page refreshes itself when somebody hands in a report.',
    'A regional center that needs more time asks for a new due day on this page.',
  ],
};

export const boardRoutes: readonly RouteObject[] = [
  {
    path: 'board/:month?',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./board-page.tsx')).BoardPage }),
  },
];
