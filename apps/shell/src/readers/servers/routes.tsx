import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

export const serversRoutes: readonly RouteObject[] = [
  {
    path: '/readers/servers',
    lazy: async () => ({ Component: (await import('./servers-page.tsx')).ServersPage }),
    handle: pageHandle({
      help: {
        ru: [
          'Сервер документов показывает страницы только с подписанным ответом службы доступа.',
          'Добавьте его адрес, чтобы служба ему отвечала; отключите, если ему больше нельзя верить.',
        ],
        en: [
          'A server of documents shows pages only with a signed answer of the access service.',
          'Add its address so that the service answers it; switch it off when it is not to be trusted any more.',
        ],
      },
    }),
  },
];
