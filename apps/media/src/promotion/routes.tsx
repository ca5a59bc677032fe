import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const handle = pageHandle({
  help: {
    ru: [
      'План собирает записи для социальных сетей об одном мероприятии, видео, методике или ресурсе.',
      'Для каждой сети напишите свой текст: счётчик показывает, сколько сеть ещё примет.',
      'Отправьте план на согласование. ПБ согласует его или вернёт с замечаниями.',
      'Согласованные записи выходят в своё время сами. Запись «вручную» опубликуйте и отметьте ссылкой.',
      'Просмотры и отметки ВКонтакте собираются каждый день, остальное вносят вручную.',
    ],
    en: [
      'A plan holds the posts about one event, video, method or resource.',
      'Write each network its own text: the counter says how much more the network takes.',
      'Submit the plan. Headquarters approves it or returns it with remarks.',
      'Approved posts go out at their times by themselves. Publish one by hand and give its link.',
      'Views and likes of VK are collected daily, the rest is entered by hand.',
    ],
  },
});

export const promotionRoutes: readonly RouteObject[] = [
  {
    path: 'promotion',
    handle,
    lazy: async () => ({ Component: (await import('./plans-page.tsx')).PlansPage }),
  },
  {
    path: 'promotion/new',
    handle,
    lazy: async () => ({ Component: (await import('./new-plan-page.tsx')).NewPlanPage }),
  },
  {
    path: 'promotion/:planId',
    handle,
    lazy: async () => ({ Component: (await import('./plan-page.tsx')).PlanPage }),
  },
];
