import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'План года собирается сам: в него входят открытия, которые согласовали ПБ и региональный центр.',
    'ОМиМС представляет план директору, директор утверждает его паролем или возвращает со словами, что исправить.',
    'Утверждённая редакция не меняется. Перенос, отзыв или новое открытие войдут в следующую редакцию: у неё будет перечень отличий.',
    'План и факт показывают, что открыто в срок, что запаздывает и что открыто вне плана.',
    'Утверждённый план рассылают всем региональным центрам, и каждый отмечает, что ознакомился.',
  ],
  en: [
    'The plan of a year makes itself: it holds the openings that headquarters and the regional center have agreed.',
    'The monitoring department presents it, the director approves it with the password or returns it and says what to correct.',
    'An approved edition does not change. A move, a withdrawal or a new opening enters the next edition, which lists its differences.',
    'Plan and fact show what was opened in time, what is late and what was opened beside the plan.',
    'The approved plan goes to every regional center, and each says that it has read it.',
  ],
};
const handle = pageHandle({ help });

export const planRoutes: readonly RouteObject[] = [
  {
    path: 'plan',
    handle,
    lazy: async () => ({ Component: (await import('./plans-page.tsx')).PlansPage }),
  },
  {
    path: 'plan/:year',
    handle,
    lazy: async () => ({ Component: (await import('./plan-page.tsx')).PlanPage }),
  },
  {
    path: 'plan/:year/fact',
    handle,
    lazy: async () => ({ Component: (await import('./fact-page.tsx')).FactPage }),
  },
  {
    path: 'plan/:year/editions',
    handle,
    lazy: async () => ({ Component: (await import('./editions-page.tsx')).EditionsPage }),
  },
  {
    path: 'plan/:year/editions/:number',
    handle,
    lazy: async () => ({ Component: (await import('./edition-page.tsx')).EditionPage }),
  },
];
