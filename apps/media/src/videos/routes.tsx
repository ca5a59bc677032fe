import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';
import type { VideoTab } from '../video-parts/video-tab.ts';

const handle = pageHandle({
  help: {
    ru: [
      'Сначала опишите видео: название, аннотацию, тему. Потом загрузите файл на его карточке.',
      'Если связь оборвётся, загрузка продолжится с того же места, хоть на другой день.',
      'Файл проверяется сам: звук, картинка, длительность. Что не так, сказано словами на карточке.',
      'Затем видео смотрит модератор ПБ: одобряет или возвращает с замечаниями.',
      'Возвращённое видео исправьте или замените файл и отправьте снова.',
    ],
    en: [
      'First describe the video: title, annotation, theme. Then upload its file on the card.',
      'If the line breaks, the upload goes on from the same place, even on another day.',
      'The file is checked by itself: sound, picture, length. What is wrong stands on the card in words.',
      'Then a moderator at headquarters looks at it: approves it or returns it with remarks.',
      'Correct a returned video or replace its file, and send it again.',
    ],
  },
});

/** The pages of videos; the tabs of one video are composed by the micro-frontend. */
export function videosRoutes(tabs: readonly VideoTab[]): readonly RouteObject[] {
  return [
    {
      index: true,
      handle,
      lazy: async () => ({ Component: (await import('./videos-page.tsx')).VideosPage }),
    },
    {
      path: 'videos/new',
      handle,
      lazy: async () => ({ Component: (await import('./new-video-page.tsx')).NewVideoPage }),
    },
    {
      path: 'videos/:videoId',
      handle,
      lazy: async () => {
        const { VideoPage } = await import('./video-page.tsx');
        return { element: <VideoPage tabs={tabs} /> };
      },
      children: tabs.map(({ path, load }) => ({
        ...(path === '' ? { index: true as const } : { path }),
        lazy: async () => ({ Component: await load() }),
      })),
    },
  ];
}
