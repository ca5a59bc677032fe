import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

export const microFrontendsRoutes: readonly RouteObject[] = [
  {
    path: '/administration/micro-frontends',
    lazy: async () => ({ Component: (await import('./micro-frontends-page.tsx')).MicroFrontendsPage }),
    handle: pageHandle({
      help: {
        ru: [
          'Найдите раздел, который работает неправильно.',
          'В списке выпусков нажмите «Вернуть этот выпуск» у того, который работал раньше.',
          'Попросите людей обновить страницу: они увидят прежний выпуск.',
        ],
        en: [
          'Find the section that misbehaves.',
          'In its list press “Restore this release” at the one that worked before.',
          'Ask people to reload the page: they will see the earlier release.',
        ],
      },
    }),
  },
];
