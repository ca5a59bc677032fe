import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Резолюцию готовят по итогам совещания: числа преамбулы берутся из его данных, и каждое можно раскрыть.',
    'Решение без ответственного или срока можно подписать: на доске контроля оно будет отмечено.',
    'Директор подписывает резолюцию паролем. После этого текст не меняется.',
    'Когда резолюцию ставят на контроль, каждый ответственный получает поручения.',
  ],
  en: [
    'A resolution is drafted from a meeting: the numbers of its preamble come from the meeting, and each can be opened.',
    'A decision without a party or a date can be signed: the control board marks it.',
    'The director signs with the password. The text does not change after that.',
    'When a resolution is put under control, every responsible party gets its cards.',
  ],
};
const handle = pageHandle({ help });

export const resolutionsRoutes: readonly RouteObject[] = [
  {
    path: 'resolutions',
    handle,
    lazy: async () => ({ Component: (await import('./resolutions-page.tsx')).ResolutionsPage }),
  },
  {
    path: 'resolutions/new',
    handle,
    lazy: async () => ({ Component: (await import('./new-resolution-page.tsx')).NewResolutionPage }),
  },
  {
    path: 'resolutions/:id',
    handle,
    lazy: async () => ({ Component: (await import('./resolution-page.tsx')).ResolutionPage }),
  },
];
