import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

export const publicationsRoutes: readonly RouteObject[] = [
  {
    path: 'publications',
    handle: pageHandle({
      help: {
        ru: [
          'Одобренное видео планируют на его карточке: канал, время, название для этого канала.',
          'Дальше всё делается само: загрузка, субтитры, обложка, плейлист, показ в назначенное время.',
          'Если площадка не ответила или кончилась её квота, попытка повторится сама: время указано.',
          '«Нужен человек» — исправьте название, файл или время и нажмите «Повторить сейчас».',
          '«Снять» удаляет видео с канала. Пока оно не снято, строка стоит наверху.',
        ],
        en: [
          'An approved video is planned on its card: the channel, the time, a title for this channel.',
          'The rest is done by itself: upload, captions, picture, playlist, showing at its time.',
          'When the platform does not answer or its quota is used up, it is tried again at the time named.',
          '“Needs a person”: mend the title, the file or the time and press “Try again now”.',
          '“Take down” removes the video from the channel. Until it is done the row stands on top.',
        ],
      },
    }),
    lazy: async () => ({ Component: (await import('./publications-page.tsx')).PublicationsPage }),
  },
];
