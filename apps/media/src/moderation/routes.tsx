import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const handle = pageHandle({
  help: {
    ru: [
      'Возьмите видео: пока его смотрите вы, другой модератор его не решает.',
      'Посмотрите видео и отметьте каждый пункт. Ответ «нет» требует слов.',
      'Замечание ставится на время: остановите видео и нажмите «Взять время».',
      'Одобрить можно, когда на месте права и согласия с документами.',
      'Возвращая, не повторяйте замечания: они войдут в письмо сами.',
    ],
    en: [
      'Take a video: while you look at it, no other moderator decides about it.',
      'Watch it and answer every item. A “no” needs words.',
      'A remark stands at a time: stop the video and press “Take the time”.',
      'It can be approved once rights and consents have their documents.',
      'Do not repeat remarks when you return a video: they go into the letter by themselves.',
    ],
  },
});

export const moderationRoutes: readonly RouteObject[] = [
  {
    path: 'moderation',
    handle,
    lazy: async () => ({ Component: (await import('./queue-page.tsx')).QueuePage }),
  },
];
