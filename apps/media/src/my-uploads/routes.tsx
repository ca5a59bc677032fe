import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const handle = pageHandle({
  help: {
    ru: [
      'Здесь файлы, которые вы начали загружать и не закончили.',
      'Нажмите «Продолжить» и выберите на карточке тот же файл: передача пойдёт с того же места.',
      'Ненужное удалите: переданная часть исчезнет, файл на вашем компьютере останется.',
    ],
    en: [
      'These are the files that you began to upload and did not finish.',
      'Press “Continue” and choose the same file on the card: it goes on from the same place.',
      'Remove what is not needed: the part that was sent goes, the file on your computer stays.',
    ],
  },
});

export const myUploadsRoutes: readonly RouteObject[] = [
  {
    path: 'uploads',
    handle,
    lazy: async () => ({ Component: (await import('./my-uploads-page.tsx')).MyUploadsPage }),
  },
];
