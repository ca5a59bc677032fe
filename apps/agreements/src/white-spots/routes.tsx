import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Белое пятно — муниципальное образование, в котором нет центра.',
    'Образование охвачено, если его назвала карточка открытия центра, если населённый пункт центра совпадает с его названием или административным центром, либо если центр стоит не дальше указанного расстояния.',
    'Расстояния считаются по прямой между координатами. Центры без координат в них не участвуют, их число указано.',
    'Список образований ведёт ПБ: его выгружают в Excel, исправляют и загружают обратно.',
  ],
  en: [
    'A white spot is a municipality without a center.',
    'A municipality is covered when the opening of a center named it, when the locality of a center bears its name or its seat, or when a center stands within the given distance.',
    'Distances run straight between coordinates. Centers without coordinates take no part; their number is told.',
    'Headquarters keeps the list: it is downloaded as Excel, corrected and loaded back.',
  ],
};
const handle = pageHandle({ help });

export const whiteSpotsRoutes: readonly RouteObject[] = [
  {
    path: 'white-spots',
    handle,
    lazy: async () => ({ Component: (await import('./white-spots-page.tsx')).WhiteSpotsPage }),
  },
  {
    path: 'white-spots/list',
    handle,
    lazy: async () => ({ Component: (await import('./list-page.tsx')).ListPage }),
  },
];
