import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Список один для всех открытий: его ведёт ПБ.',
    'Часть пунктов система проверяет сама: соглашение, организацию, ответственного и сетевые адреса.',
    'Пункт, который больше не нужен, не удаляют, а перестают спрашивать: прежние доказательства остаются.',
  ],
  en: [
    'There is one list for all openings; headquarters keeps it.',
    'Some items are checked by the system: agreement, host, person in charge and network addresses.',
    'An item that is not needed any more is not removed but asked no more: earlier evidence stays.',
  ],
};

export const readinessRoutes: readonly RouteObject[] = [
  {
    path: 'readiness',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./items-page.tsx')).ItemsPage }),
  },
];
