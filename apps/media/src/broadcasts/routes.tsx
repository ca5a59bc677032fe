import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const handle = pageHandle({
  help: {
    ru: [
      'Запросите трансляцию: название, время, кто за оборудованием. ПБ согласует время и канал.',
      'Два эфира на одном канале не пересекаются: занятое время программа назовёт и предложит свободное.',
      'Перед эфиром пройдите пробный запуск по списку. Адрес и ключ потока открываются по кнопке «Показать».',
      'Точки подключения отвечают сами: готовы или нет, кто отвечает. Список можно скачать.',
      'После эфира внесите зрителей и ссылку на запись: из записи одним нажатием делается видео.',
    ],
    en: [
      'Ask for a broadcast: title, time, who is at the equipment. Headquarters agrees to the time and channel.',
      'Two broadcasts of one channel never overlap: a clash is named and free times are offered.',
      'Before the air do the test run. The stream address and key open with “Show”.',
      'Connection points answer for themselves. The list can be downloaded.',
      'Afterwards enter the viewers and the recording: one press makes a video of it.',
    ],
  },
});

export const broadcastsRoutes: readonly RouteObject[] = [
  {
    path: 'broadcasts',
    handle,
    lazy: async () => ({ Component: (await import('./broadcasts-page.tsx')).BroadcastsPage }),
  },
  {
    path: 'broadcasts/new',
    handle,
    lazy: async () => ({ Component: (await import('./new-broadcast-page.tsx')).NewBroadcastPage }),
  },
  {
    path: 'broadcasts/:broadcastId',
    handle,
    lazy: async () => ({ Component: (await import('./broadcast-page.tsx')).BroadcastPage }),
  },
];
