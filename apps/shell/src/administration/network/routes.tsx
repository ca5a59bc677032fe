import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';
import { networkPath } from './views.ts';

export const networkRoutes: readonly RouteObject[] = [
  {
    path: networkPath,
    lazy: async () => ({ Component: (await import('./network-page.tsx')).NetworkPage }),
    handle: pageHandle({
      help: {
        ru: [
          'Выберите дату вверху: страница покажет сеть такой, какой она была или будет в этот день.',
          'Нажмите на число центров, чтобы увидеть их список.',
          'В карточке центра кнопка «Изменить с даты» записывает новое название, переезд или перевод к другому РЦ.',
        ],
        en: [
          'Choose a date above: the page shows the network as it was or will be on that day.',
          'Press a number of centers to see their list.',
          'In the card of a center “Change from a date” records a new name, a relocation or a move.',
        ],
      },
    }),
  },
  {
    path: `${networkPath}/:view/new`,
    lazy: async () => ({ Component: (await import('./add-page.tsx')).AddPage }),
  },
  {
    path: `${networkPath}/regions/:id`,
    lazy: async () => ({ Component: (await import('./cards/region-card.tsx')).RegionCard }),
  },
  {
    path: `${networkPath}/regional-centers/:id`,
    lazy: async () => ({ Component: (await import('./cards/regional-center-card.tsx')).RegionalCenterCard }),
  },
  {
    path: `${networkPath}/centers/:id`,
    lazy: async () => ({ Component: (await import('./cards/center-card.tsx')).CenterCard }),
  },
  {
    path: `${networkPath}/organizations/:id`,
    lazy: async () => ({ Component: (await import('./cards/organization-card.tsx')).OrganizationCard }),
  },
];
