import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

export const consentsRoutes: readonly RouteObject[] = [
  {
    path: '/readers/consents',
    lazy: async () => ({ Component: (await import('./consents-page.tsx')).ConsentsPage }),
    handle: pageHandle({
      help: {
        ru: [
          'Здесь хранятся тексты согласий, на которые соглашаются читатели.',
          'Опубликованную редакцию не меняют: выпускают следующую. Данные раньше согласия остаются в своей редакции.',
          'Отметьте «Спросить заново», если изменение касается уже записанных: при следующем входе они прочтут новый текст и решат.',
        ],
        en: [
          'Here are the wordings that readers agree to.',
          'A published edition is never changed: the next one comes out. Consents given before keep their edition.',
          'Tick “Ask again” when the change concerns readers already registered: at the next sign-in they read the new text and decide.',
        ],
      },
    }),
  },
];
