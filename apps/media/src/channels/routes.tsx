import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

export const channelsRoutes: readonly RouteObject[] = [
  {
    path: 'channels',
    handle: pageHandle({
      help: {
        ru: [
          'Канал подключает администратор: YouTube спросит разрешения сам, для остальных вводят ключ.',
          'После подключения видно, чей это канал. Ключ зашифрован и больше не показывается.',
          'Квота показывает, сколько обращений площадка ещё примет сегодня и когда счёт начнётся заново.',
          'Если ключ отозвали, канал отключится, публикации подождут. Подключите его заново.',
        ],
        en: [
          'The administrator connects a channel: YouTube asks for consent itself, the others take a key.',
          'Then it is shown whose channel it is. The key is sealed and never shown again.',
          'The quota says how much the platform still takes today and when it begins anew.',
          'When a key is revoked, the channel lets go and publications wait. Connect it again.',
        ],
      },
    }),
    lazy: async () => ({ Component: (await import('./channels-page.tsx')).ChannelsPage }),
  },
];
