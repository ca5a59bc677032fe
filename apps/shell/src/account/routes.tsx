import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

export const accountRoutes: readonly RouteObject[] = [
  {
    path: '/account/gosuslugi/:token',
    lazy: async () => ({ Component: (await import('./esia-bind-page.tsx')).EsiaBindPage }),
  },
  {
    path: '/account',
    lazy: async () => ({ Component: (await import('./account-page.tsx')).AccountPage }),
    handle: pageHandle({
      help: {
        ru: [
          'Чтобы включить вход с кодом, поставьте на телефон приложение для кодов и нажмите «Настроить вход с кодом».',
          'Запасные коды распечатайте: они нужны, если телефон потеряется.',
          'Увидели чужое устройство в списке: завершите на нём вход и смените пароль.',
        ],
        en: [
          'To use codes, install an application for codes on your phone and press “Set up codes”.',
          'Print the recovery codes: they are for the day the phone is lost.',
          'If you see a strange device in the list, end its session and change the password.',
        ],
      },
    }),
  },
];
