import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const handle = pageHandle({
  help: {
    ru: [
      'Плейлист региона появляется с первым одобренным видео и пополняется сам.',
      'Тему заведите кнопкой «Новый плейлист», затем найдите и добавьте видео.',
      'Порядок меняют кнопками «Выше» и «Ниже», он сохраняется сразу.',
    ],
    en: [
      'A region’s playlist appears with its first approved video and grows by itself.',
      'Make a theme with “New playlist”, then find videos and add them.',
      'The order is changed with “Up” and “Down” and is saved at once.',
    ],
  },
});

export const playlistsRoutes: readonly RouteObject[] = [
  {
    path: 'playlists',
    handle,
    lazy: async () => ({ Component: (await import('./playlists-page.tsx')).PlaylistsPage }),
  },
  {
    path: 'playlists/:playlistId',
    handle,
    lazy: async () => ({ Component: (await import('./playlist-page.tsx')).PlaylistPage }),
  },
];
