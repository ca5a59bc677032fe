import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';
import { collectionsPath } from './collections-path.ts';

export const collectionsRoutes: readonly RouteObject[] = [
  {
    path: collectionsPath,
    lazy: async () => ({ Component: (await import('./collections-page.tsx')).CollectionsPage }),
    handle: pageHandle({
      help: {
        ru: [
          'У каждой части фонда свои правила: открыто всем, только в центрах или ещё и дома подтверждённым читателям.',
          'Новые правила начинаются сразу или в назначенное время. Прошлые остаются в истории.',
          'Таблица «Что будет» показывает ответ каждому читателю до записи правил.',
        ],
        en: [
          'Each part of the stock has its own policy: open to all, only at centers, or also at home for confirmed readers.',
          'A new policy begins at once or at a chosen time. Past ones stay in the history.',
          'The table “What would happen” shows the answer to each reader before a policy is written.',
        ],
      },
    }),
  },
  {
    path: `${collectionsPath}/:id`,
    lazy: async () => ({ Component: (await import('./collection-page.tsx')).CollectionPage }),
  },
];
